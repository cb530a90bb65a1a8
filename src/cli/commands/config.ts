import { type Command, Option } from 'commander';
import { formats } from '../../report/index.js';
import { jsonText } from '../../report/json.js';
import { listing } from '../../report/listing.js';
import { addDeliveryOptions } from '../deliver.js';
import { formatOption } from '../formats.js';
import { addGateOptions } from '../gate-options.js';
import { addJudgingOptions } from '../judging.js';
import {
  addConfigOptions,
  applySettings,
  type ConfigOptions,
  type Setting,
  settingsHelp,
} from '../settings.js';
import type { Shell } from '../shell.js';
import { viewOf } from '../view.js';

const groupHelp = `
Examples:
  esg-align config show
  esg-align config show --format json`;

const showHelp = `
Examples:
  esg-align config show
  esg-align config show --config ci/strict.yaml
  esg-align config show --format json
${settingsHelp}

A configuration:

  schema_version: 1
  side: kz
  min_score: 60 %
  fail_on: [not-met]
  waivers: waivers.yaml        # from the folder of the configuration`;

export function addConfig(program: Command, shell: Shell): void {
  const group = program
    .command('config')
    .description('what the configuration and the environment set')
    .addHelpText('after', groupHelp);
  addConfigOptions(
    group.command('show').description('each setting of assess, its value and where it comes from'),
  )
    .addOption(new Option('-f, --format <name>', 'print as').choices(['table', 'json']).default('table'))
    .addHelpText('after', showHelp)
    .action(({ format, config }: ConfigOptions & { readonly format: 'table' | 'json' }, command: Command) => {
      const judging = addGateOptions(addJudgingOptions(command.createCommand('assess')));
      const assess = addDeliveryOptions(judging, '').addOption(formatOption(formats));
      if (config !== undefined) assess.setOptionValue('config', config);
      const settings = applySettings(assess, shell);
      const view = viewOf({}, shell);
      shell.out(format === 'json' ? jsonText([settings], view) : listing(head, settings.map(row), view));
    });
}

const head = ['setting', 'value', 'origin'];

function row({ key, value, origin, from }: Setting): readonly string[] {
  return [
    key,
    key.startsWith('min_') && typeof value === 'number' ? `${value * 100} %` : shown(value),
    from === undefined ? origin : `${origin} (${from})`,
  ];
}

function shown(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  if (Array.isArray(value)) return value.join(', ');
  return String(value);
}
