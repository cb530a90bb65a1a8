import type { Assessment, WaiverState } from '../model/assessment.js';
import { plain } from './escape.js';
import { hypotheticalWord } from './hypothetical.js';

/** The last lines on stderr: which gate broke and by what; of a hypothetical result also that it held. */
export function gateLines(assessments: readonly Assessment[]): readonly string[] {
  return assessments
    .filter(({ gate, hypothetical }) => !gate.held || hypothetical !== undefined)
    .map(gateLine);
}

function gateLine(assessment: Assessment): string {
  const { gate, project } = assessment;
  const word = hypotheticalWord(assessment);
  const before = word === '' ? '' : `${word}: `;
  if (gate.held) return `${before}gate held (${plain(project.id)})\n`;
  const [first] = gate.broken;
  const more = new Set(gate.broken.map(({ criterion, reason }) => criterion ?? reason)).size - 1;
  const rest = more > 0 ? `, and ${more} more` : '';
  return `${before}gate broke (${plain(project.id)}): ${first === undefined ? '' : plain(first.message)}${rest}\n`;
}

/** What --only and --skip took out is said, so that a gate that held is not read for more than it is. */
export function leftOutLine(count: number): string {
  return `${count} ${count === 1 ? 'criterion was' : 'criteria were'} left out by --only or --skip\n`;
}

/** Waivers that have no force here, and a baseline that has none any more. */
export function acceptanceLines(assessments: readonly Assessment[]): readonly string[] {
  const all = assessments.flatMap(({ waivers = [] }) => waivers);
  const live = new Set(all.filter(({ state }) => state === 'live').map(keyOf));
  const told = new Map<string, string>();
  for (const waiver of all)
    if (waiver.state !== 'live' && waiver.state !== 'not-judged' && !live.has(keyOf(waiver)))
      told.set(keyOf(waiver), waiverLine(waiver));
  const baselines = assessments.flatMap(({ baseline, project }) =>
    baseline === undefined || baseline.state === 'live'
      ? []
      : [`baseline of ${plain(project.id)} accepts nothing: ${baselineForce(baseline)}\n`],
  );
  return [...told.values(), ...baselines];
}

/** A waiver stands at one place, however many projects were judged with it. */
function keyOf({ file, line, column }: WaiverState): string {
  return `${file}:${line}:${column}`;
}

function waiverLine({ criterion, item, note, file, line, column }: WaiverState): string {
  const what = `${criterion}${item === undefined ? '' : ` (${item})`}`;
  return plain(`${file}:${line}:${column}: waiver of ${what} has no force: ${note}`).concat('\n');
}

function baselineForce({ as_of: day, until, state }: NonNullable<Assessment['baseline']>): string {
  return state === 'ended' ? `it ended on ${until}` : `it is of ${day}, later than this assessment`;
}
