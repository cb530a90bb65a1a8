import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import { type SchemaName, schemaNamed, schemaNames } from '../../validate/schema.js';
import type { Shell } from '../shell.js';
import { hintFor } from '../standards.js';

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
    .addHelpText('after', help)
    .action((name?: string) => {
      if (name === undefined) shell.out(`${schemaNames.join('\n')}\n`);
      else shell.out(`${JSON.stringify(schemaNamed(asSchemaName(name)), undefined, 2)}\n`);
    });
}

function asSchemaName(name: string): SchemaName {
  const found = schemaNames.find((one) => one === name);
  if (found !== undefined) return found;
  throw new UserError('unknown-schema', `there is no schema \`${name}\`${hintFor(name, schemaNames)}`);
}
