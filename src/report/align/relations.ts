import type { CriterionRelation, TopicOfBoth } from '../../model/alignment.js';
import { hang } from '../layout.js';
import { dimmed, type Sheet } from '../sheet.js';
import { articlesOf, basisText, limitText, relationWords } from './text.js';

const labelWidth = 14;

/** Who is stricter, on what ground, and the limit that satisfies both. */
export function relationLines(
  topic: TopicOfBoth,
  sheet: Sheet,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const { relations, relation, ground } = topic;
  const shown = relations.slice(0, most);
  const rest = relations.length - shown.length;
  return [
    ...(ground === undefined || relation === undefined
      ? []
      : [
          ...hang('  relation', relationWords[relation], sheet.width, labelWidth),
          ...groundLines(ground, sheet),
        ]),
    ...shown.flatMap((one, index) => lines(one, index === 0, topic, sheet)),
    ...(rest > 0 ? hang('', `and ${rest} more relations`, sheet.width, labelWidth) : []),
  ];
}

function lines(one: CriterionRelation, first: boolean, topic: TopicOfBoth, sheet: Sheet): readonly string[] {
  return [
    ...hang(
      first ? '  relation' : '',
      `${relationWords[one.relation]} (${basisText(one)}): ${articlesOf(one, topic)}`,
      sheet.width,
      labelWidth,
    ),
    ...groundLines(one.ground, sheet),
    ...one.limits.flatMap((limit) => hang('  both', limitText(limit), sheet.width, labelWidth)),
  ];
}

function groundLines(ground: string, sheet: Sheet): readonly string[] {
  return dimmed(ground, sheet, ' '.repeat(labelWidth));
}
