import { citation } from '../../model/citation.js';
import type { Horizon, HorizonEntry, HorizonFinding, HorizonKind } from '../../model/horizon.js';
import { bindsPhrase, counted, criteriaCount, itemNames, verdictWords } from '../text.js';

/** Every word about what lies ahead. */
export const kindWords: Readonly<Record<HorizonKind, string>> = {
  begins: 'begins',
  changes: 'changes',
  lapses: 'lapses',
  due: 'due',
  expires: 'ends',
  stale: 'too old',
};

export const onTodaysFacts =
  'Verdicts are those that the facts of today would give on that day: figures are taken to stay as they are, and not to age.';

/** The day, or that it is not exact, or that nobody knows it. */
export function dayText({ day, day_to: to }: Pick<HorizonEntry, 'day' | 'day_to'>): string {
  if (day === undefined) return 'day not known';
  return to === undefined ? day : `${day} to ${to}`;
}

/** What happens, in one sentence without its day. */
export function entrySentence(entry: HorizonEntry): string {
  const { subject, findings, repeats } = entry;
  const { name, id, said } = subject;
  const asked = criteriaCount(findings.length);
  switch (subject.type) {
    case 'edition':
      return `${name}: ${editionPhrase(entry)}`;
    case 'standard':
      return `${name}: ${standardPhrase(entry, asked)}`;
    case 'filing':
      return `${name} on ${subject.period ?? 'its period'} (${id})${repeats === undefined ? '' : `, then every ${repeats}`}`;
    case 'document':
      return `${name} (${id}): ${paperPhrase(entry)}`;
    case 'right':
      return `${id}: ${name}${said === undefined ? '' : ` (${said})`}`;
    case 'fact':
      return `${id}${said === undefined ? '' : `: ${said}`}`;
    case 'figures':
      return `figures grow too old: ${counted(findings.length, 'verdict')} to be shown anew`;
    default:
      return `the ${subject.type} of ${id} has no force any more (${name})`;
  }
}

function editionPhrase({ kind, subject, findings, not_applicable: aside, reworded }: HorizonEntry): string {
  const { edition, edition_before: before } = subject;
  const number = criteriaCount(findings.length);
  const parts = [
    aside === 0 ? '' : `${aside} more do not apply to this project`,
    reworded === 0 ? '' : `${reworded} more are only worded anew`,
  ].filter((part) => part !== '');
  const rest = parts.length === 0 ? '' : `; ${parts.join(', ')}`;
  if (edition === undefined) return `asked no more, ${number}${rest}`;
  const of = before === undefined ? `edition of ${edition} begins` : `edition of ${edition}`;
  if (findings.length === 0)
    return before === undefined
      ? `${of}, nothing of it applies to this project`
      : `${of} takes the place of that of ${before} and changes nothing for this project${rest}`;
  if (kind === 'begins')
    return before === undefined ? `${of}, ${number}${rest}` : `${of} begins to ask ${number}${rest}`;
  if (kind === 'lapses') return `${of} drops ${number}${rest}`;
  return `${of} takes the place of that of ${before}, ${number} asked otherwise${rest}`;
}

function standardPhrase({ kind, day, findings }: HorizonEntry, asked: string): string {
  const one = findings.length === 1;
  if (day === undefined) return `${asked} ${one ? 'waits' : 'wait'} for a day that is not known`;
  const words: Readonly<Partial<Record<HorizonKind, string>>> = {
    begins: `${asked} ${one ? 'begins' : 'begin'} to apply`,
    lapses: `${asked} ${one ? 'applies' : 'apply'} no more`,
    changes: `${asked} judged otherwise by a day that it names`,
  };
  return words[kind] ?? asked;
}

function paperPhrase({ kind, subject, last_day: last }: HorizonEntry): string {
  if (kind !== 'expires') return 'is there from that day on';
  if (subject.said === 'too old for what is asked') return `${subject.said}, young enough until ${last}`;
  return last === undefined ? `ends (${subject.said})` : `ended, good until ${last}`;
}

/** `unknown until then, not met from then on`. */
export function verdictChange({ before, after }: HorizonFinding, kind: HorizonKind): string {
  const said = (verdict: HorizonFinding['before']): string =>
    verdict === undefined ? 'not asked' : verdictWords[verdict];
  if (before === after)
    return kind === 'due' ? `${said(after)} now and after` : `${said(after)}, before and after`;
  return `${said(before)} before, then ${said(after)}`;
}

/** `CRMA Art. 8(1): title (id)`. */
export function findingName({ short, provision, title, criterion }: HorizonFinding): string {
  return `${citation({ short, provision })}: ${title} (${criterion})`;
}

/** What it weighs, and all that is another thing than before, in one line. */
export function findingNotes(finding: HorizonFinding): readonly string[] {
  const { severity, binds, replaces, items = [], proof = [], limits = [] } = finding;
  return [
    `${severity}, ${bindsPhrase(binds)}`,
    ...(replaces === undefined ? [] : [`in the place of ${replaces}`]),
    ...limits.map(limitText),
    ...(items.length === 0 ? [] : [`for ${itemNames(items.map(({ id }) => id))}`]),
    ...proof.map(({ kinds, before, after }) => `proof ${kinds}: ${before} before, then ${after}`),
  ];
}

function limitText({
  what,
  operator,
  from,
  to,
  times,
}: NonNullable<HorizonFinding['limits']>[number]): string {
  const factor = times === undefined ? '' : ` (${Number(times.toPrecision(3))} times)`;
  return `${what === '' ? 'limit' : what}: ${operator.replaceAll('_', ' ')} ${from}, then ${to}${factor}`;
}

/** `19 criteria: 15 unknown, 4 not met`; nothing where they are asked no more. */
export function verdictCounts({ findings }: HorizonEntry): string {
  const verdicts = findings.flatMap(({ after }) => after ?? []);
  const kinds = [...new Set(verdicts)];
  return kinds
    .map((verdict) => `${verdicts.filter((one) => one === verdict).length} ${verdictWords[verdict]}`)
    .join(', ');
}

/** What binds and weighs most first; what becomes another verdict before what stays. */
export function weightiest(findings: readonly HorizonFinding[]): readonly HorizonFinding[] {
  const binding: readonly HorizonFinding['binds'][] = [true, 'unknown', false];
  const severities: readonly HorizonFinding['severity'][] = ['critical', 'major', 'minor'];
  const rank = ({ before, after, binds, severity }: HorizonFinding): number =>
    (before === after ? 100 : 0) + binding.indexOf(binds) * 10 + severities.indexOf(severity);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

export function nothingAhead({ as_of: day, until }: Horizon): string {
  return `Nothing is known to begin, change, end or fall due from ${day} to ${until}.`;
}

/** What is known to come after the last day that was looked at. */
export function laterSentence({ later, until }: Horizon): string {
  return later === 0 ? '' : `${criteriaCount(later)} more to begin after ${until}: --until looks further.`;
}
