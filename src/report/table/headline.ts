import type { Assessment, Score } from '../../model/assessment.js';
import { hang } from '../layout.js';
import { dimmed, grid, type Sheet } from '../sheet.js';
import {
  bindingSentence,
  countsSentence,
  coverageSentence,
  levelSentence,
  scoreSentence,
  topicsSentence,
  words,
} from '../text.js';

const nameWidth = 16;
/** Borders and padding of two columns. */
const frame = 7;

/** Three scores, never one, each with its plain counts, and what is voluntary apart from them; then the level. */
export function headline(assessment: Assessment, sheet: Sheet): readonly string[] {
  const { scores, level } = assessment;
  const rows: readonly (readonly [string, string])[] = [
    [words.law, cell(scores.law, [countsSentence(scores.law.counts), bindingSentence(assessment)].join(''))],
    [words.benchmark, cell(scores.benchmark, countsSentence(scores.benchmark.counts))],
    [words.aligned, cell(scores.aligned, topicsSentence(assessment))],
    ...(scores.voluntary.of > 0
      ? [[words.voluntary, cell(scores.voluntary, countsSentence(scores.voluntary.counts))] as const]
      : []),
  ];
  return [
    '',
    ...grid(rows, [nameWidth, sheet.width - nameWidth - frame], sheet),
    ...(rows.every(([, text]) => text.startsWith(words.notScored))
      ? []
      : words.legend.flatMap((text) => dimmed(text, sheet))),
    '',
    ...hang(sheet.paint.bold('level'), levelSentence(level), sheet.width, 7),
  ];
}

function cell(score: Score, counts: string): string {
  const beside = [coverageSentence(score), counts].filter((part) => part !== '').join('; ');
  return `${scoreSentence(score)}\n${beside}`;
}
