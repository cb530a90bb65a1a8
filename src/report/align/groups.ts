import type { AlignedCriterion, AlignmentGroup, BothSides, TopicOfBoth } from '../../model/alignment.js';
import { hang } from '../layout.js';
import { dimmed, heading, mark, type Sheet } from '../sheet.js';
import { leaves } from '../table/finding.js';
import { andMore } from '../table/gaps.js';
import { bindsNote, counted } from '../text.js';
import { relationLines } from './relations.js';
import { articleOf, bothSides, groupWords, leftToDo, type SideName, sideNames } from './text.js';

const shownOf: Readonly<Record<string, number>> = {
  aligned: 5,
  'eu-asks-more': 10,
  'kz-asks-more': 10,
  'both-fail': 10,
  open: 5,
};

/** The topics of a group, each with both verdicts, the relation, and what is left to do. */
export function groupSection(group: AlignmentGroup, { topics }: BothSides, sheet: Sheet): readonly string[] {
  const own = topics.filter((topic) => topic.group === group);
  if (own.length === 0) return [];
  const shown = sheet.all ? own : own.slice(0, shownOf[group] ?? 10);
  const [name, meaning] = groupWords[group];
  return [
    ...heading(`${counted(own.length, 'topic')}, ${name}: ${meaning}`, sheet),
    ...shown.flatMap((topic) => ['', ...block(topic, sheet)]),
    ...(shown.length < own.length ? ['', ...andMore(own.length - shown.length, sheet)] : []),
  ];
}

const most = { criteria: 3, leaves: 2, facts: 6, relations: 4 } as const;

function block(topic: TopicOfBoth, sheet: Sheet): readonly string[] {
  return [
    ...hang('', `${sheet.paint.bold(topic.title)} (${topic.topic})`, sheet.width),
    ...bothSides.flatMap((side) => sideLines(side, topic, sheet)),
    ...relationLines(topic, sheet, sheet.all ? undefined : most.relations),
  ];
}

const labelWidth = 14;

function sideLines(side: SideName, topic: TopicOfBoth, sheet: Sheet): readonly string[] {
  const own = topic[side];
  if (own?.verdict === undefined) return [];
  const left = leftToDo(own.criteria);
  const applying = own.criteria.filter(
    ({ verdict }) => verdict !== 'not-applicable' && verdict !== 'upcoming',
  );
  const of =
    left.length === 0
      ? counted(applying.length, 'criterion met', 'criteria met')
      : `${left.length} of ${counted(applying.length, 'criterion', 'criteria')} not shown to be met`;
  const shown = sheet.all ? applying : (left.length === 0 ? applying : left).slice(0, most.criteria);
  return [
    ...hang(`  ${sideNames[side]}`, `${mark(own.verdict, sheet)}: ${of}`, sheet.width, labelWidth),
    ...shown.flatMap((criterion) => criterionLines(criterion, sheet)),
    ...andMore((sheet.all || left.length === 0 ? applying.length : left.length) - shown.length, sheet).map(
      (line) => `    ${line}`,
    ),
  ];
}

function criterionLines(criterion: AlignedCriterion, sheet: Sheet): readonly string[] {
  const {
    verdict,
    binds,
    title,
    criterion: id,
    decided_by: decidedBy = [],
    missing = [],
    remedy,
  } = criterion;
  if (verdict === undefined || binds === undefined) return [];
  const note = bindsNote({ verdict, binds });
  const label = `    ${mark(verdict, sheet)}${note === '' ? '' : ` ${note}`}: `;
  const short = (criterion.credit?.high ?? 1) < 1;
  const facts = sheet.all ? missing : missing.slice(0, most.facts);
  const rest = missing.length - facts.length;
  return [
    ...hang(label, `${articleOf(criterion)}: ${title} (${id})`, sheet.width, 6),
    ...(short || verdict === 'met' || sheet.all
      ? leaves('why', decidedBy, sheet, '      ', sheet.all ? undefined : verdict === 'met' ? 1 : most.leaves)
      : []),
    ...(facts.length === 0
      ? []
      : hang('      tell   ', `${facts.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`, sheet.width)),
    ...(remedy === undefined ? [] : hang(short ? '      to do  ' : '      if not ', remedy, sheet.width)),
  ];
}

/** Counted only: there is no other side to set them against. */
export function oneSidedLines({ topics, counts }: BothSides, sheet: Sheet): readonly string[] {
  if (counts === undefined) return [];
  const alone = counts['eu-only'] + counts['kz-only'];
  const later = topics.filter(
    ({ group, eu, kz }) =>
      (group === 'eu-only' || group === 'kz-only') && [eu?.verdict, kz?.verdict].includes('upcoming'),
  ).length;
  if (alone === 0) return [];
  const begins = later === 0 ? '' : ` On ${later} of them the other side begins later.`;
  return [
    ...heading(`${counted(alone, 'topic')} of one side only`, sheet),
    ...dimmed(
      `${counts['eu-only']} on which only the EU has something that applies, ${counts['kz-only']} on which only Kazakhstan has; they do not count in the aligned score.${begins}`,
      sheet,
    ),
  ];
}
