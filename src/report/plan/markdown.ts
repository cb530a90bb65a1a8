import { citation } from '../../model/citation.js';
import type { Plan, PlannedGap } from '../../model/plan.js';
import { hypotheticalNote } from '../hypothetical.js';
import { inline } from '../markdown/inline.js';
import { plainData } from '../plain-data.js';
import type { Reporter } from '../reporter.js';
import { words } from '../text.js';
import { answerSentence, effortPhrase, goalPhrase, planWords, proofSentence } from './text.js';

export const markdown: Reporter<Plan, string> = {
  render: (documents) => `${documents.map((one) => report(plainData(one)).join('\n')).join('\n\n')}\n`,
};

function report(plan: Plan): readonly string[] {
  const note = hypotheticalNote(plan);
  const proof = proofSentence(plan);
  return [
    `# ${inline(plan.project.name)}`,
    '',
    ...(note === '' ? [] : [`**${inline(note)}**`, '']),
    `As of ${plan.as_of}. ${words.disclaimer}`,
    '',
    `Wanted: ${goalPhrase(plan)}. ${answerSentence(plan)}`,
    ...(proof === '' ? [] : ['', proof]),
    ...section('to-do', plan),
    ...section('to-show', plan),
    '',
    planWords.note,
  ];
}

function section(kind: PlannedGap['kind'], { gaps }: Plan): readonly string[] {
  const own = gaps.filter((gap) => gap.kind === kind);
  if (own.length === 0) return [];
  return [
    '',
    `## ${own.length} ${planWords[kind]}`,
    '',
    ...own.map(
      ({ finding }) =>
        `- [ ] ${inline(citation(finding))}: ${inline(finding.title)} (${inline([finding.criterion, effortPhrase(finding)].filter((one) => one !== '').join('; '))}). ${inline(finding.remedy)}`,
    ),
  ];
}
