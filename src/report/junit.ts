import type { Assessment, EditionUsed, Finding } from '../model/assessment.js';
import { plain } from './escape.js';
import { findingPlace, hasFile } from './finding-place.js';
import { findingReasons, findingTitle } from './finding-text.js';
import { hypotheticalNote } from './hypothetical.js';
import { type Attributes, type Element, xmlDocument } from './junit/xml.js';
import { leafSentence, placeText } from './leaf-text.js';
import { openFindings } from './open-findings.js';
import { plainData, plainHead } from './plain-data.js';
import type { Reporter } from './reporter.js';
import { conditionSentence, gateSentence, gateWord, scoreSentence } from './text.js';

/**
 * JUnit XML as GitLab, Jenkins and others read it. It has no schema of its own; its practice: one root, a suite for
 * each edition, a case for each criterion, and of a case at most one outcome.
 *
 * | finding                                          | case      |
 * | ------------------------------------------------ | --------- |
 * | met                                              | passed    |
 * | not met, partly met, unknown                     | failure   |
 * | needs review, where it breaks the gate           | failure   |
 * | needs review otherwise, upcoming, not applicable | skipped   |
 * | whatever a live waiver covers                    | skipped   |
 *
 * A suite of its own says of each project whether the gate held. There is no `error`: what could not be assessed
 * has no document, and is exit code 2.
 */
export const junit: Reporter = {
  render: (documents) => {
    const suites = documents.flatMap(suitesOf);
    return xmlDocument({
      name: 'testsuites',
      attributes: { name: 'esg-align', ...sum(suites.flatMap(({ cases }) => cases)) },
      content: suites.map(suiteElement),
    });
  },
};

interface Suite {
  readonly name: string;
  readonly assessment: Assessment;
  readonly properties: Readonly<Record<string, string>>;
  readonly cases: readonly Case[];
}

interface Case {
  readonly attributes: Attributes;
  readonly outcome?: {
    readonly kind: 'failure' | 'skipped';
    readonly type: string;
    readonly message: string;
  };
  readonly lines: readonly string[];
}

function suitesOf(assessment: Assessment): readonly Suite[] {
  const shown = plainHead(assessment);
  const open = new Set(openFindings(assessment).map(({ finding }) => finding.criterion));
  const suites = new Map<string, { readonly first: Finding; readonly cases: Case[] }>();
  for (const finding of assessment.findings) {
    const key = JSON.stringify([finding.standard, finding.edition]);
    const suite = suites.get(key) ?? { first: plainData(finding), cases: [] };
    suites.set(key, suite);
    suite.cases.push(caseOf(finding, open.has(finding.criterion), assessment));
  }
  return [
    gateSuite(shown),
    ...[...suites.values()].map(({ first, cases }) => ({
      name: `${shown.project.id}: ${first.short} ${first.edition}`,
      assessment: shown,
      properties: editionProperties(first, shown.editions),
      cases,
    })),
  ];
}

function gateSuite(shown: Assessment): Suite {
  const { project, gate, scores } = shown;
  const name = `${project.id}: gate`;
  const attributes = {
    classname: `${project.id}.gate`,
    name: 'the gate holds',
    ...seconds,
    ...fileOf(shown),
  };
  const message = `gate ${gateWord(gate.held)}: ${gateSentence(shown)}`;
  const lines = gate.broken.map((one) =>
    one.criterion === undefined
      ? conditionSentence(one)
      : `${one.message} (${one.criterion}${one.item === undefined ? '' : `, ${one.item}`})`,
  );
  return {
    name,
    assessment: shown,
    properties: {
      project: project.name,
      'the law that binds here': scoreSentence(scores.law),
      'the other side as benchmark': scoreSentence(scores.benchmark),
      'both sides together': scoreSentence(scores.aligned),
    },
    cases: [
      gate.held
        ? { attributes, lines: [] }
        : { attributes, outcome: { kind: 'failure', type: 'gate', message }, lines },
    ],
  };
}

function editionProperties(
  { standard, edition, law_read_to: readTo }: Finding,
  editions: readonly EditionUsed[],
): Readonly<Record<string, string>> {
  const used = editions.find((one) => one.standard === standard && one.edition === edition);
  return {
    standard,
    edition,
    read_to: used?.read_to ?? readTo,
    ...(used === undefined ? {} : { title: used.title, revision: used.revision, source: used.source }),
  };
}

function caseOf(finding: Finding, isOpen: boolean, assessment: Assessment): Case {
  const { project } = assessment;
  const shown = plainData(finding);
  const { file, line } = findingPlace(finding, project.file);
  const area = shown.topic.split('.')[0] ?? shown.topic;
  const attributes = {
    classname: `${plain(project.id)}.${shown.standard}@${shown.edition}.${area}`,
    name: `${shown.criterion} ${shown.title}`,
    ...seconds,
    ...(hasFile({ file }) ? { file: plain(file), line } : {}),
  };
  if (isOpen)
    return {
      attributes,
      outcome: { kind: 'failure', type: shown.verdict, message: findingTitle(shown, assessment) },
      lines: failureLines(shown),
    };
  if (shown.verdict === 'met') return { attributes, lines: [] };
  return {
    attributes,
    outcome: { kind: 'skipped', type: shown.verdict, message: whySkipped(shown, assessment) },
    lines: [],
  };
}

const reasonsShown = 6;

function failureLines(finding: Finding): readonly string[] {
  const places = [...new Set(finding.decided_by.map(placeText).filter((place) => place !== ''))];
  return [
    `asks: ${finding.requires}`,
    ...findingReasons(finding, reasonsShown),
    ...(places.length === 0 ? [] : [`at ${places.slice(0, reasonsShown).join(', ')}`]),
    `to do: ${finding.remedy}`,
  ];
}

function whySkipped(finding: Finding, assessment: Assessment): string {
  const title = findingTitle(finding, assessment);
  if (finding.waived === true) return `accepted by waiver: ${title}`;
  if (finding.verdict === 'upcoming' && finding.from !== undefined) return `from ${finding.from}: ${title}`;
  const [first] = finding.decided_by;
  return first === undefined ? title : `${title}: ${leafSentence(first)}`;
}

/** No test took any time; readers want a figure all the same. */
const seconds = { time: '0.000' } as const;

function fileOf({ project }: Assessment): Attributes {
  return hasFile(project) ? { file: project.file } : {};
}

function sum(cases: readonly Case[]): Attributes {
  const number = (kind: 'failure' | 'skipped'): number =>
    cases.filter(({ outcome }) => outcome?.kind === kind).length;
  return {
    tests: cases.length,
    failures: number('failure'),
    errors: 0,
    skipped: number('skipped'),
    ...seconds,
  };
}

function suiteElement({ name, assessment, properties, cases }: Suite): Element {
  const { as_of: day, tool, profile } = assessment;
  const supposed = hypotheticalNote(assessment);
  const all = {
    as_of: day,
    tool: `${tool.name} ${tool.version}`,
    profile: `${profile.id} ${profile.revision}`,
    ...(supposed === '' ? {} : { hypothetical: supposed }),
    ...properties,
  };
  const list = Object.entries(all).map(([key, value]) => ({
    name: 'property',
    attributes: { name: key, value },
  }));
  return {
    name: 'testsuite',
    attributes: { name, ...sum(cases), timestamp: `${day}T00:00:00`, ...fileOf(assessment) },
    content: [{ name: 'properties', content: list }, ...cases.map(caseElement)],
  };
}

function caseElement({ attributes, outcome, lines }: Case): Element {
  if (outcome === undefined) return { name: 'testcase', attributes };
  const { kind, type, message } = outcome;
  const inner = { name: kind, attributes: { type, message }, content: lines.join('\n') };
  return { name: 'testcase', attributes, content: [inner] };
}
