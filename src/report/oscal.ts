import type { Assessment, Finding, ItemFinding, Verdict, WaiverState } from '../model/assessment.js';
import { citation } from '../model/citation.js';
import { isAssessable } from '../model/verdict.js';
import { plain, safeJson } from './escape.js';
import { whyText } from './finding-rows.js';
import { hypotheticalNote } from './hypothetical.js';
import { hrefOf, morningOf, nightOf, some } from './json-parts.js';
import { inSchemaOrder } from './key-order.js';
import { leafSentence, mergedLeaves, placeText } from './leaf-text.js';
import type { Reporter } from './reporter.js';
import { conditionSentence, evidenceSentence, gateSentence, gateWord, levelShort, words } from './text.js';
import { uuidOf } from './uuid.js';

/**
 * OSCAL assessment results: a result for each project. A requirement is what OSCAL calls a control; what decided is an
 * observation. Ids are made from what they name and all times from the as-of day, so the same document gives the same
 * bytes. An empty list is not valid, so none is written.
 */
export const oscal: Reporter = {
  render: async (assessments) => `${safeJson(JSON.stringify(await documentOf(assessments), null, 2))}\n`,
};

/** The release whose schema the tests hold us to (test/schemas/README.md). */
const oscalVersion = '1.2.1';
const namespace = 'urn:x-esg-align:oscal';

interface Property {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
  readonly remarks?: string;
}

async function documentOf(assessments: readonly Assessment[]): Promise<unknown> {
  const last =
    assessments
      .map((one) => one.as_of)
      .toSorted()
      .at(-1) ?? '';
  const plan = await uuidOf('no assessment plan');
  return {
    'assessment-results': {
      uuid: await uuidOf(`document ${JSON.stringify(assessments.map(inSchemaOrder))}`),
      metadata: {
        title: line(`Alignment with EU and Kazakh ESG criteria: ${assessments.map(nameOf).join(', ')}`),
        'last-modified': morningOf(last),
        version: last,
        'oscal-version': oscalVersion,
        remarks: words.disclaimer,
      },
      'import-ap': { href: `#${plan}` },
      results: await Promise.all(assessments.map((one, index) => resultOf(one, index, assessments))),
      'back-matter': {
        resources: [
          {
            uuid: plan,
            title: 'No assessment plan',
            description:
              'There is no plan apart from the results: each says what was judged, by which acts and on which day.',
          },
          ...(await resourcesOf(assessments)),
        ],
      },
    },
  };
}

async function resultOf(assessment: Assessment, index: number, all: readonly Assessment[]): Promise<unknown> {
  const { project, as_of: asOf, scores, findings } = assessment;
  const before = all.slice(0, index).filter((one) => one.project.id === project.id).length;
  const scope = before === 0 ? project.id : `${project.id} ${before + 1}`;
  const judged = await Promise.all(
    findings.filter(isJudged).map((finding) => findingOf(finding, assessment, scope)),
  );
  const excluded = findings.filter((finding) => !isJudged(finding));
  return {
    uuid: await uuidOf(`result ${scope} ${JSON.stringify(inSchemaOrder(assessment))}`),
    title: line(nameOf(assessment)),
    description: said([words.disclaimer, hypotheticalNote(assessment)]),
    start: morningOf(asOf),
    props: [
      property('project', project.id),
      property('relies-until', assessment.relies_until),
      property('gate', gateWord(assessment.gate.held), gateText(assessment)),
      property('level', levelShort(assessment.level)),
      ...scoreProperties('law', scores.law),
      ...scoreProperties('benchmark', scores.benchmark),
      ...scoreProperties('aligned', scores.aligned),
    ],
    'reviewed-controls': {
      'control-selections': [
        {
          description:
            'Every criterion of the editions judged, save what is not applicable or not yet in force.',
          ...some(
            'props',
            excluded.map((finding) => property(finding.verdict, finding.criterion, excludedText(finding))),
          ),
          'include-all': {},
          ...some(
            'exclude-controls',
            excluded.map(({ criterion }) => ({ 'control-id': criterion })),
          ),
        },
      ],
    },
    ...some(
      'observations',
      judged.flatMap(({ observations }) => observations),
    ),
    ...some(
      'risks',
      judged.flatMap(({ risks }) => risks),
    ),
    ...some(
      'findings',
      judged.map(({ finding }) => finding),
    ),
  };
}

interface Judged {
  readonly finding: unknown;
  readonly observations: readonly unknown[];
  readonly risks: readonly unknown[];
}

async function findingOf(finding: Finding, assessment: Assessment, scope: string): Promise<Judged> {
  const name = `${scope} ${finding.standard} ${finding.criterion}`;
  const items = finding.items ?? [];
  const seen = items.length === 0 ? [finding] : items;
  const observations = await Promise.all(
    seen.map(async (one) =>
      observationOf(one, await uuidOf(`observation ${name} ${itemOf(one)}`), assessment),
    ),
  );
  const waivers = (assessment.waivers ?? []).filter(
    ({ criterion, state }) => criterion === finding.criterion && state === 'live',
  );
  const risks = await Promise.all(
    waivers.map(async (waiver) => riskOf(finding, waiver, await uuidOf(`risk ${name} ${waiver.item ?? ''}`))),
  );
  return {
    observations,
    risks,
    finding: {
      uuid: await uuidOf(`finding ${name}`),
      title: line(`${citation(finding)}: ${finding.title}`),
      description: line(finding.requires),
      props: [
        property('verdict', finding.verdict),
        property('standard', finding.standard),
        property('edition', finding.edition),
        property('side', finding.side),
        property('pillar', finding.pillar),
        property('topic', finding.topic),
        property('severity', finding.severity),
        property('reach', finding.reach),
        property('binds', String(finding.binds)),
        property('credit-low', String(finding.credit.low)),
        property('credit-high', String(finding.credit.high)),
        property('weight', String(finding.weight)),
        property('verified', finding.verified),
        property('law-read-to', finding.law_read_to),
        property('fingerprint', finding.fingerprint),
      ],
      target: { type: 'objective-id', 'target-id': finding.criterion, status: statusOf(finding) },
      'related-observations': observations.map(({ uuid }) => ({ 'observation-uuid': uuid })),
      ...some(
        'related-risks',
        risks.map(({ uuid }) => ({ 'risk-uuid': uuid })),
      ),
      ...(finding.verdict === 'met' ? {} : { remarks: said([`What closes it: ${finding.remedy}`]) }),
    },
  };
}

/** Only what is met is satisfied; what is not shown is neither a pass nor a failure, and says why. */
function statusOf({ verdict, decided_by: leaves }: Finding): unknown {
  switch (verdict) {
    case 'met':
      return { state: 'satisfied', reason: 'pass' };
    case 'partly-met':
      return { state: 'not-satisfied', reason: 'fail', remarks: 'Partly met.' };
    case 'not-met':
      return { state: 'not-satisfied', reason: 'fail' };
    case 'needs-review':
      return {
        state: 'not-satisfied',
        reason: 'other',
        remarks: 'Needs review: only a person can judge it.',
      };
    default:
      return {
        ...{ state: 'not-satisfied', reason: 'other' },
        remarks: said(['Unknown, neither met nor not met', whyText({ decided_by: leaves })]),
      };
  }
}

function observationOf(
  judged: Finding | ItemFinding,
  uuid: string,
  { as_of: asOf, relies_until: until }: Assessment,
): { readonly uuid: string } {
  const item = itemOf(judged);
  const evidence = [
    ...mergedLeaves(judged.decided_by).map((leaf) => ({
      ...(leaf.file === undefined ? {} : { href: hrefOf(leaf.file, leaf.line) }),
      description: said([leafSentence(leaf), placeText(leaf)]),
    })),
    ...judged.evidence.map((one) => ({
      description: said([evidenceSentence(one)]),
      props: [property('evidence', one.state)],
    })),
  ];
  return {
    uuid,
    ...{
      description: said(
        [item === '' ? '' : `Item ${item}: ${judged.verdict}`, whyText(judged)],
        'Nothing was observed.',
      ),
      props: [property('verdict', judged.verdict), ...(item === '' ? [] : [property('item', item)])],
      methods: ['EXAMINE'],
      ...some('relevant-evidence', evidence),
      collected: morningOf(asOf),
      expires: nightOf(until),
    },
  };
}

/** A gap that somebody accepted. */
function riskOf(finding: Finding, waiver: WaiverState, uuid: string): { readonly uuid: string } {
  const { item, reason, approved_by: by, approved_on: on, expires, risk } = waiver;
  return {
    uuid,
    ...{
      title: line(`${citation(finding)}: ${finding.title}`),
      description: said([whyText(finding)], 'Short of met.'),
      statement: said([
        item === undefined ? '' : `Item ${item}`,
        `Accepted by ${by} on ${on}: ${reason}`,
        risk === undefined ? '' : `What may come of it: ${risk}`,
      ]),
      status: 'deviation-approved',
      deadline: nightOf(expires),
    },
  };
}

async function resourcesOf(assessments: readonly Assessment[]): Promise<readonly unknown[]> {
  const editions = assessments
    .flatMap((one) => one.editions)
    .map(async (used) => ({
      uuid: await uuidOf(`edition ${used.standard} ${used.edition} ${used.sha256}`),
      title: line(`${used.title} (${used.short}), edition of ${used.edition}`),
      props: [
        property('standard', used.standard),
        property('side', used.side),
        property('read-to', used.read_to),
        property('revision', used.revision),
        property('sha256', used.sha256),
      ],
      rlinks: [{ href: encodeURI(plain(used.source)) }],
    }));
  const inputs = assessments
    .flatMap((one) => one.inputs)
    .map(async ({ role, path, sha256 }) => ({
      uuid: await uuidOf(`input ${role} ${path} ${sha256}`),
      title: line(`${role}: ${path}`),
      rlinks: [{ href: hrefOf(path), hashes: [{ algorithm: 'SHA-256', value: sha256 }] }],
    }));
  const all = await Promise.all([...editions, ...inputs]);
  return [...new Map(all.map((resource) => [resource.uuid, resource])).values()];
}

function scoreProperties(name: string, score: Assessment['scores']['law']): readonly Property[] {
  return (['declared', 'documented', 'possible', 'coverage'] as const).map((which) =>
    property(`score-${name}-${which}`, score[which] === null ? 'not-scored' : String(score[which])),
  );
}

function gateText(assessment: Assessment): string {
  const conditions = assessment.gate.broken.filter(({ criterion }) => criterion === undefined);
  return said([gateSentence(assessment), ...conditions.map(conditionSentence)]);
}

function excludedText({ verdict, from, would_be: would }: Finding): string {
  if (verdict !== 'upcoming') return 'Not applicable: not part of the score.';
  return said([
    'Upcoming',
    from === undefined ? '' : `from ${from}`,
    would === undefined ? '' : `would be ${would}`,
  ]);
}

function isJudged({ verdict }: { readonly verdict: Verdict }): boolean {
  return isAssessable(verdict);
}

function nameOf({ project }: Assessment): string {
  return `${project.name} (${project.id})`;
}

function itemOf(judged: Finding | ItemFinding): string {
  return 'criterion' in judged ? '' : judged.id;
}

function property(name: string, value: string, remarks = ''): Property {
  return { name, ns: namespace, value: line(value), ...(remarks === '' ? {} : { remarks }) };
}

/** One line that is not empty, as most texts of OSCAL have to be. */
function line(text: string): string {
  return plain(text) || 'not given';
}

function said(parts: readonly string[], otherwise = 'Nothing further.'): string {
  return (
    parts
      .map(plain)
      .filter((part) => part !== '')
      .join('; ') || otherwise
  );
}
