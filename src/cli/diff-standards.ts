import { compareAssessments } from '../assess/compare.js';
import { diffEditions } from '../editions/diff.js';
import type { Edition } from '../editions/edition.js';
import { UserError } from '../errors.js';
import type { Comparison } from '../model/comparison.js';
import { formatDay } from '../quantity/day.js';
import { renderDiff } from '../report/diff.js';
import { type JudgingOptions, judgeOne } from './judging.js';
import { isPack, readPins } from './pins.js';
import type { Shell } from './shell.js';
import { metricTitles, readStandards, type Standards } from './standards.js';
import { viewOf } from './view.js';

/** Two editions of one standard, side by side. */
export function diffStandards(
  names: readonly [string, string],
  standards: Standards,
  format: 'table' | 'json',
  shell: Shell,
): string {
  const [before, after] = pairOf(names, standards);
  const diff = diffEditions(before.whole, after.whole);
  const head = {
    standard: `${after.side}/${after.standard}`,
    title: after.title,
    from: formatDay(before.appliesFrom),
    to: formatDay(after.appliesFrom),
  };
  if (format === 'json') return `${JSON.stringify({ ...head, ...diff }, undefined, 2)}\n`;
  return renderDiff({ ...head, ...diff, metrics: metricTitles(standards) }, viewOf({}, shell));
}

/** What another edition makes of one project: its verdicts by the one against those by the other, on the same day. */
export async function impactOf(
  names: readonly [string, string],
  project: string,
  options: Pick<JudgingOptions, 'asOf' | 'standard'>,
  shell: Shell,
): Promise<Comparison> {
  const packs = options.standard.filter(isPack);
  const pair = pairOf(names, readStandards(packs, shell.cwd));
  const judged = await Promise.all(
    pair.map(({ side, standard, appliesFrom }) =>
      judgeOne(
        project,
        {
          ...options,
          ...{ standard: [...packs, `${side}/${standard}@${formatDay(appliesFrom)}`], profile: 'default' },
          ...{ only: [], skip: [] },
        },
        shell,
      ),
    ),
  );
  const [before, after] = judged;
  if (before === undefined || after === undefined) throw new Error('a pair has two');
  return compareAssessments(before, after, { foresee: true });
}

/** The editions that two names pick: `id@day`, or `@day` of the standard named beside it. */
export function pairOf(
  [first, second]: readonly [string, string],
  { editions }: Pick<Standards, 'editions'>,
): readonly [Edition, Edition] {
  const named = (name: string, other: string): string =>
    name.startsWith('@') ? `${other.split('@')[0] ?? ''}${name}` : name;
  const [a, b] = [named(first, second), named(second, first)].map((name): Edition => {
    const [pin] = readPins([name], [], editions);
    const found = editions.find((one) => one.standard === pin?.standard && one.appliesFrom === pin?.edition);
    if (found !== undefined) return found;
    const days = editions
      .filter((one) => one.standard === pin?.standard)
      .map((one) => formatDay(one.appliesFrom));
    throw new UserError(
      'no-edition',
      `say which edition: ${days.map((day) => `${pin?.standard}@${day}`).join(', ')}`,
    );
  });
  if (a === undefined || b === undefined) throw new Error('a pair has two');
  if (a.standard !== b.standard)
    throw new UserError(
      'two-standards',
      `${a.standard} and ${b.standard} are two standards: name two editions of one`,
    );
  if (a === b)
    throw new UserError('same-edition', `both are the edition of ${formatDay(a.appliesFrom)}: name two`);
  return [a, b];
}
