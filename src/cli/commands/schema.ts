import { type Command, Option } from 'commander';
import { UserError } from '../../errors.js';
import { type SchemaName, schemaNamed, schemaNames } from '../../validate/schema.js';
import type { Shell } from '../shell.js';
import { hintFor } from '../standards.js';

interface Options {
  readonly format: 'text' | 'json';
}

const help = `
Examples:
  esg-align schema
  esg-align schema project > project.schema.json

For an editor, write as the first line of a project file:
  # yaml-language-server: $schema=project.schema.json`;

export function addSchema(program: Command, shell: Shell): void {
  program
    .command('schema')
    .description('print a JSON Schema (2020-12), or the names of all')
    .argument('[name]', 'which schema')
    .addOption(
      new Option('-f, --format <name>', 'print the names as; a schema is JSON')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText('after', help)
    .action((name: string | undefined, { format }: Options) => {
      if (name === undefined)
        shell.out(format === 'json' ? inJson(schemaNames) : `${schemaNames.join('\n')}\n`);
      else shell.out(inJson(schemaNamed(asSchemaName(name))));
    });
}

function inJson(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function asSchemaName(name: string): SchemaName {
  const found = schemaNames.find((one) => one === name);
  if (found !== undefined) return found;
  throw new UserError('unknown-schema', `there is no schema \`${name}\`${hintFor(name, schemaNames)}`);
}
