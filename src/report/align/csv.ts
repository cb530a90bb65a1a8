import type { AlignedCriterion, BothSides, CriterionRelation, TopicOfBoth } from '../../model/alignment.js';
import { type CsvValue, csvText } from '../csv.js';
import { hypotheticalNote } from '../hypothetical.js';
import type { Reporter } from '../reporter.js';
import { articleOf, bothSides, criterionNamed } from './text.js';

/** The columns are an interface: they may grow at the end, they never change place, name or meaning. */
export const csv: Reporter<BothSides, string> = {
  render: (documents) => csvText([columns.map(([name]) => name), ...documents.flatMap(rowsOf)]),
};

interface Row {
  readonly document: BothSides;
  readonly topic: TopicOfBoth;
  readonly relation: Partial<CriterionRelation>;
  readonly eu?: AlignedCriterion | undefined;
  readonly kz?: AlignedCriterion | undefined;
}

type Column = readonly [name: string, value: (row: Row) => CsvValue];

const columns: readonly Column[] = [
  ['project', ({ document }) => document.project?.id],
  ['as_of', ({ document }) => document.as_of],
  ['area', ({ topic }) => topic.area],
  ['topic', ({ topic }) => topic.topic],
  ['title', ({ topic }) => topic.title],
  ['group', ({ topic }) => topic.group],
  ['declared', ({ topic }) => topic.declared ?? undefined],
  ['possible', ({ topic }) => topic.possible ?? undefined],
  ['eu_verdict', ({ topic }) => topic.eu?.verdict],
  ['kz_verdict', ({ topic }) => topic.kz?.verdict],
  ['relation', ({ relation, topic }) => relation.relation ?? (topic.ground && topic.relation)],
  ['computed', ({ relation }) => relation.computed],
  ['confidence', ({ relation }) => relation.confidence],
  ['ground', ({ relation, topic }) => relation.ground ?? topic.ground],
  ['eu_criterion', ({ eu }) => eu?.criterion],
  ['eu_article', ({ eu }) => eu && articleOf(eu)],
  ['eu_criterion_verdict', ({ eu }) => eu?.verdict],
  ['eu_to_do', ({ eu }) => eu?.remedy],
  ['kz_criterion', ({ kz }) => kz?.criterion],
  ['kz_article', ({ kz }) => kz && articleOf(kz)],
  ['kz_criterion_verdict', ({ kz }) => kz?.verdict],
  ['kz_to_do', ({ kz }) => kz?.remedy],
  ['limits', ({ relation }) => limitsCell(relation)],
  ['hypothetical', ({ document }) => hypotheticalNote(document)],
];

function limitsCell({ limits = [] }: Row['relation']): string {
  return limits
    .map(({ path, operator, eu, kz, both }) => `${path} ${operator} ${both} (eu ${eu}, kz ${kz})`)
    .join(' | ');
}

function rowsOf(document: BothSides): readonly (readonly CsvValue[])[] {
  return document.topics
    .flatMap((topic) => pairs(topic).map((pair) => ({ document, topic, ...pair })))
    .map((row) => columns.map(([, value]) => value(row)));
}

/** Every criterion of a topic stands in a row; one that no relation names has a row of its own. */
function pairs(topic: TopicOfBoth): readonly Omit<Row, 'document' | 'topic'>[] {
  const named = new Set(topic.relations.flatMap(({ eu, kz }) => [eu, kz]));
  return [
    ...topic.relations.map((relation) => ({
      relation,
      eu: criterionNamed(relation.eu ?? '', topic),
      kz: criterionNamed(relation.kz ?? '', topic),
    })),
    ...bothSides.flatMap((side) =>
      (topic[side]?.criteria ?? [])
        .filter(({ criterion }) => !named.has(criterion))
        .map((criterion) => ({ relation: {}, [side]: criterion })),
    ),
  ];
}
