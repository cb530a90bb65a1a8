import { type Command, InvalidArgumentError } from 'commander';
import type { GateConditions } from '../assess/gate.js';
import type { Verdict } from '../model/assessment.js';
import { toCount, toPercent } from './options.js';

/** What the gate may be told beyond the critical findings, and what is accepted beforehand. */
export interface GateOptions {
  readonly failOn?: readonly Verdict[];
  readonly minScore?: number;
  readonly minCoverage?: number;
  readonly maxUnknown?: number;
  readonly strict?: boolean;
  /** False by --no-waivers. */
  readonly waivers?: string | false;
  readonly baseline?: string;
}

/** For the end of a help text; tested as a table in test/cli/gate.test.ts. */
export const gateHelp = `
The gate breaks, first reason first, when
  1. a critical criterion that binds the project (or may) is short of met;
     with --strict a critical one that does not bind, too
  2. a finding has a verdict that --fail-on names, critical or not
  3. the declared score is below --min-score
  4. the coverage of that score is below --min-coverage
  5. more findings are unknown than --max-unknown
  6. nothing of this could have broken it: nothing was judged
Gaps that a live waiver or the baseline accepts count for 3 and 4 only. The
score is that of both sides together; where no topic has both, that of all that
was judged. --exit-zero turns code 1 into 0 and nothing else: a file that could
not be assessed is code 2 whatever the gate, in every format.`;

export function addGateOptions(command: Command): Command {
  return command
    .option('--strict', 'critical criteria break the gate whether they bind or not')
    .option('--fail-on <verdicts>', `break the gate on these: ${failingVerdicts.join(', ')}`, toVerdicts)
    .option(
      '--min-score <percent>',
      'break the gate below this declared score (aligned, else of all that was judged)',
      toPercent,
    )
    .option('--min-coverage <percent>', 'break the gate where less of that score is covered', toPercent)
    .option('--max-unknown <number>', 'break the gate where more findings are unknown', toCount)
    .option('--waivers <file>', 'gaps that somebody accepted until a day (YAML)')
    .option('--no-waivers', 'accept no gap, whatever the configuration names')
    .option('--baseline <file>', 'an assessment saved as JSON: its gaps are accepted for twelve months');
}

export function gateConditions(options: GateOptions): GateConditions {
  const { strict, failOn, minScore, minCoverage, maxUnknown } = options;
  return {
    strict: strict === true,
    ...(failOn === undefined ? {} : { failOn }),
    ...(minScore === undefined ? {} : { minScore }),
    ...(minCoverage === undefined ? {} : { minCoverage }),
    ...(maxUnknown === undefined ? {} : { maxUnknown }),
  };
}

/** Verdicts short of met, worst first. */
export const failingVerdicts = [
  'not-met',
  'partly-met',
  'unknown',
  'needs-review',
] as const satisfies readonly Verdict[];

/** `not-met,unknown`; worst first and each once, however it was written. */
function toVerdicts(text: string): readonly Verdict[] {
  const named = text.split(',').map((name) => name.trim());
  const wrong = named.filter((name) => !failingVerdicts.some((verdict) => verdict === name));
  if (wrong.length > 0)
    throw new InvalidArgumentError(
      `Write one or more of ${failingVerdicts.join(',')}, with commas between them.`,
    );
  return failingVerdicts.filter((verdict) => named.includes(verdict));
}
