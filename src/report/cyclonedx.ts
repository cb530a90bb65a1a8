import type { Assessment, EditionUsed, Finding, ItemFinding } from '../model/assessment.js';
import { isAssessable } from '../model/verdict.js';
import { plain } from './escape.js';
import { whyText } from './finding-rows.js';
import { hypotheticalNote } from './hypothetical.js';
import { jsonText } from './json.js';
import { hrefOf, morningOf, nightOf, some } from './json-parts.js';
import { inSchemaOrder } from './key-order.js';
import { leafSentence, mergedLeaves, placeText } from './leaf-text.js';
import type { Reporter } from './reporter.js';
import { evidenceSentence, gateWord, verdictWords, words } from './text.js';
import { uuidOf } from './uuid.js';

/**
 * CycloneDX 1.6 with its attestations: editions are standards, criteria their requirements, the project is the target.
 * A document speaks of one project; several are an array, as in JSON.
 */
export const cyclonedx: Reporter = {
  render: async (assessments, view) => jsonText(await Promise.all(assessments.map(documentOf)), view),
};

async function documentOf(assessment: Assessment): Promise<unknown> {
  const { tool, as_of: asOf, project, editions, findings } = assessment;
  const judged = findings.filter(isJudged).map((finding) => judgedOf(finding, assessment));
  const note = hypotheticalNote(assessment);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${await uuidOf(`cyclonedx ${JSON.stringify(inSchemaOrder(assessment))}`)}`,
    version: 1,
    metadata: {
      timestamp: morningOf(asOf),
      tools: { components: [{ type: 'application', name: plain(tool.name), version: plain(tool.version) }] },
      properties: [
        property('note', words.disclaimer),
        ...(note === '' ? [] : [property('hypothetical', note)]),
        property('as-of', asOf),
        property('relies-until', assessment.relies_until),
        property('gate', gateWord(assessment.gate.held)),
      ],
    },
    definitions: { standards: editions.map((edition) => standardOf(edition, findings)) },
    declarations: {
      assessors: [{ 'bom-ref': assessor, thirdParty: false, organization: { name: plain(tool.name) } }],
      ...some(
        'attestations',
        editions
          .map((edition) =>
            attestationOf(
              edition,
              judged.filter(({ finding }) => isOf(finding, edition)),
            ),
          )
          .filter(({ map }) => map.length > 0),
      ),
      ...some(
        'claims',
        judged.flatMap(({ claim }) => claim),
      ),
      ...some(
        'evidence',
        judged.flatMap(({ evidence }) => evidence),
      ),
      targets: { organizations: [{ 'bom-ref': target, name: plain(project.name) || 'project' }] },
    },
  };
}

const assessor = 'assessor';
const target = 'project';

function standardOf(edition: EditionUsed, findings: readonly Finding[]): unknown {
  const requirements = findings
    .filter((finding) => isOf(finding, edition))
    .map((finding) => ({
      'bom-ref': requirementRef(finding),
      identifier: plain(finding.criterion),
      title: plain(finding.title),
      text: plain(finding.requires),
      properties: [
        property('provision', finding.provision),
        property('verdict', finding.verdict),
        ...(finding.from === undefined ? [] : [property('from', finding.from)]),
        ...(finding.would_be === undefined ? [] : [property('would-be', finding.would_be)]),
        property('severity', finding.severity),
        property('reach', finding.reach),
        property('binds', String(finding.binds)),
        property('topic', finding.topic),
        property('weight', String(finding.weight)),
        property('law-read-to', finding.law_read_to),
        property('verified', finding.verified),
        property('fingerprint', finding.fingerprint),
      ],
    }));
  return {
    'bom-ref': `standard ${plain(edition.standard)}@${plain(edition.edition)}`,
    name: plain(edition.short),
    version: plain(edition.edition),
    description: plain(edition.title),
    ...some('requirements', requirements),
    externalReferences: [
      {
        type: 'documentation',
        url: encodeURI(plain(edition.source)),
        comment: `read up to ${plain(edition.read_to)}; our revision ${plain(edition.revision)}, SHA-256 ${plain(edition.sha256)}`,
      },
    ],
  };
}

interface Judged {
  readonly finding: Finding;
  readonly entry: unknown;
  readonly claim: readonly unknown[];
  readonly evidence: readonly unknown[];
}

/** A requirement that is met or partly met is claimed, one that is not met counter-claimed; of the others nothing is. */
function judgedOf(finding: Finding, { as_of: asOf, relies_until: until }: Assessment): Judged {
  const claim = `claim ${plain(finding.criterion)}`;
  const claimed = finding.verdict === 'met' || finding.verdict === 'partly-met';
  const countered = finding.verdict === 'not-met';
  const grounds = claimed || countered ? groundsOf(finding, asOf, until) : { facts: [], papers: [] };
  const facts = grounds.facts.map((one) => one['bom-ref']);
  const papers = grounds.papers.map((one) => one['bom-ref']);
  // What decided a criterion that is met in part is what keeps it from more.
  const against = finding.verdict === 'partly-met';
  return {
    finding,
    entry: {
      requirement: requirementRef(finding),
      ...(claimed ? { claims: [claim] } : {}),
      ...(countered ? { counterClaims: [claim] } : {}),
      conformance: { score: finding.credit.low, rationale: rationaleOf(finding) },
      confidence: {
        score: 1 - (finding.credit.high - finding.credit.low),
        rationale: 'What of it is decided, for better or worse: 1 less the part that is not known.',
      },
    },
    claim:
      claimed || countered
        ? [
            {
              'bom-ref': claim,
              target,
              predicate: `${countered ? 'Does not hold' : against ? 'Holds in part' : 'Holds'}: ${plain(finding.requires)}`,
              reasoning: plain(whyText(finding)) || 'Nothing was observed.',
              ...some('evidence', against ? papers : [...facts, ...papers]),
              ...some('counterEvidence', against ? facts : []),
            },
          ]
        : [],
    evidence: [...grounds.facts, ...grounds.papers],
  };
}

function rationaleOf(finding: Finding): string {
  const { verdict, credit, waived } = finding;
  const open = credit.high > credit.low ? `; certain ${credit.low}, possible ${credit.high}` : '';
  const accepted = waived === true ? '; accepted by a waiver' : '';
  const why = plain(whyText(finding));
  return `${verdictWords[verdict]}${open}${accepted}${why === '' ? '' : `. ${why}`}`;
}

interface Ground {
  readonly 'bom-ref': string;
  readonly propertyName: string;
  readonly description: string;
  readonly data?: readonly unknown[];
  readonly created: string;
  readonly expires: string;
}

/** The facts that decided, and the papers that are in the register and valid. */
function groundsOf(
  finding: Finding,
  asOf: string,
  until: string,
): { readonly facts: readonly Ground[]; readonly papers: readonly Ground[] } {
  const times = { created: morningOf(asOf), expires: nightOf(until) };
  const name = plain(finding.criterion);
  const facts = mergedLeaves(finding.decided_by).map((leaf, index) => ({
    'bom-ref': `fact ${name} ${index + 1}`,
    propertyName: plain(leaf.path) || 'fact',
    description: plain(leafSentence(leaf)),
    ...(leaf.file === undefined
      ? {}
      : { data: [{ name: plain(placeText(leaf)), contents: { url: hrefOf(leaf.file, leaf.line) } }] }),
    ...times,
  }));
  const asked: readonly (Finding | ItemFinding)[] = finding.items ?? [finding];
  const papers = asked
    .flatMap(({ evidence }) => evidence)
    .filter(({ state }) => state === 'present')
    .map((paper, index) => ({
      'bom-ref': `paper ${name} ${index + 1}`,
      propertyName: plain(paper.document ?? paper.kinds.join(' or ')) || 'paper',
      description: plain(evidenceSentence(paper)),
      ...times,
    }));
  return { facts, papers };
}

function attestationOf(
  edition: EditionUsed,
  judged: readonly Judged[],
): { readonly map: readonly unknown[]; readonly [key: string]: unknown } {
  return {
    summary: `${plain(edition.title)} (${plain(edition.short)}), edition of ${plain(edition.edition)}`,
    assessor,
    map: judged.map(({ entry }) => entry),
  };
}

function isOf(finding: Finding, edition: EditionUsed): boolean {
  return finding.standard === edition.standard && finding.edition === edition.edition;
}

function isJudged({ verdict }: Finding): boolean {
  return isAssessable(verdict);
}

function requirementRef(finding: Finding): string {
  return `requirement ${plain(finding.criterion)}`;
}

function property(name: string, value: string): { readonly name: string; readonly value: string } {
  return { name: `esg-align:${name}`, value: plain(value) };
}
