import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import formatsPlugin from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { cyclonedx } from '../../src/report/cyclonedx.js';
import { assessment, finding } from './assessments.js';
import { cases } from './cases.js';

const view = { color: false, width: 80, ascii: false, all: false };
const require = createRequire(import.meta.url);
const library = dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json'));
const schema = (name: string): object =>
  JSON.parse(readFileSync(join(library, 'res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8'));

const ajv = new Ajv({ strict: false, allErrors: true });
formatsPlugin.default(ajv);
// Letters beyond ASCII are percent-encoded by us, so that what is a reference in IRI is one in URI.
ajv.addFormat('iri-reference', /^[!#-;=?-[\]_a-z~%]*$/i);
ajv.addFormat('idn-email', true);
for (const name of ['spdx', 'jsf-0.82'])
  ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
const validate = ajv.compile(schema('bom-1.6'));

/** As much of the format as the tests look at. */
interface Bom {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp: string };
  readonly definitions: { readonly standards: readonly { readonly requirements?: readonly Ref[] }[] };
  readonly declarations: {
    readonly attestations?: readonly { readonly summary: string; readonly map: readonly Entry[] }[];
    readonly claims?: readonly (Ref & Readonly<Record<string, unknown>>)[];
    readonly evidence?: readonly (Ref & Readonly<Record<string, unknown>>)[];
  };
}

interface Ref {
  readonly 'bom-ref': string;
}

interface Entry {
  readonly requirement: string;
  readonly claims?: readonly string[];
  readonly counterClaims?: readonly string[];
  readonly conformance: { readonly score: number; readonly rationale: string };
  readonly confidence: { readonly score: number };
}

async function boms(assessments: readonly Assessment[]): Promise<readonly Bom[]> {
  return [JSON.parse(String(await cyclonedx.render(assessments, view)))].flat();
}

function given(name: string): readonly Assessment[] {
  return cases[name] ?? [];
}

test.each(Object.keys(cases))('%s is valid, each document by itself', async (name) => {
  for (const bom of await boms(given(name))) {
    validate(bom);
    expect(validate.errors).toBeNull();
  }
});

test('the validator finds what is wrong', () => {
  expect(validate({ bomFormat: 'CycloneDX', specVersion: '1.6', declarations: { claim: [] } })).toBe(false);
});

describe('a project with every verdict', async () => {
  const [bom] = await boms(given('broken'));
  const entries = bom?.declarations.attestations?.flatMap(({ map }) => map) ?? [];
  const entryOf = (criterion: string): Entry | undefined =>
    entries.find(({ requirement }) => requirement === `requirement ${criterion}`);

  test('has every criterion as a requirement, and of the eight judged an entry', () => {
    expect(bom?.definitions.standards.flatMap(({ requirements = [] }) => requirements)).toHaveLength(10);
    expect(entries).toHaveLength(8);
  });

  test.each([
    ['eu.crma.strategic-material', 1, 1, ['claim eu.crma.strategic-material'], undefined],
    ['eu.bat.dust', 0, 1, undefined, ['claim eu.bat.dust']],
    ['kz.env.dam-monitoring', 0.33, 0.67, ['claim kz.env.dam-monitoring'], undefined],
    ['eu.crma.host-approval', 0, 0, undefined, undefined],
    ['eu.crma.technical-feasibility', 0, 0, undefined, undefined],
  ])('%s conforms by %d, known by %d', (criterion, score, confidence, claims, counterClaims) => {
    const entry = entryOf(criterion);
    expect(entry?.conformance.score).toBe(score);
    expect(entry?.confidence.score).toBeCloseTo(confidence, 10);
    expect(entry?.claims).toEqual(claims);
    expect(entry?.counterClaims).toEqual(counterClaims);
  });

  test('tells what is unknown apart from what is not met', () => {
    expect(entryOf('eu.crma.host-approval')?.conformance.rationale).toMatch(
      /^unknown; certain 0, possible 1\. /,
    );
    expect(entryOf('eu.bat.dust')?.conformance.rationale).toMatch(/^not met\. .*7 mg\/Nm3 \(140 %\) above/);
  });

  test('a limit that is passed rests on the figure, not on the paper that has expired', () => {
    const claim = bom?.declarations.claims?.find((one) => one['bom-ref'] === 'claim eu.bat.dust');
    expect(claim).toMatchObject({ target: 'project', evidence: ['fact eu.bat.dust 1'] });
    expect(bom?.declarations.evidence?.find((one) => one['bom-ref'] === 'fact eu.bat.dust 1')).toMatchObject({
      created: '2026-11-22T00:00:00Z',
      expires: '2027-11-22T23:59:59Z',
      data: [{ contents: { url: 'examples/refinery/project.yaml#L88' } }],
    });
  });

  test('what is met in part has for it its papers, against it what decided', () => {
    const claim = bom?.declarations.claims?.find((one) => one['bom-ref'] === 'claim kz.env.dam-monitoring');
    expect(claim).toMatchObject({
      evidence: ['paper kz.env.dam-monitoring 1', 'paper kz.env.dam-monitoring 2'],
      counterEvidence: ['fact kz.env.dam-monitoring 1', 'fact kz.env.dam-monitoring 2'],
    });
  });

  test('every reference leads somewhere, and none is there twice', () => {
    const declared = [...JSON.stringify(bom).matchAll(/"bom-ref":"([^"]+)"/g)].map(([, ref]) => ref);
    expect(new Set(declared).size).toBe(declared.length);
    const used = [
      ...entries.flatMap(({ requirement, claims = [], counterClaims = [] }) => [
        requirement,
        ...claims,
        ...counterClaims,
      ]),
      ...(bom?.declarations.claims ?? []).flatMap(({ evidence = [], counterEvidence = [] }) => [
        ...(evidence as readonly string[]),
        ...(counterEvidence as readonly string[]),
      ]),
    ];
    expect(used.filter((ref) => !declared.includes(ref))).toEqual([]);
  });
});

test('nothing judged attests nothing', async () => {
  const [bom] = await boms(given('nothing-judged'));
  expect(bom?.declarations).not.toHaveProperty('attestations');
  expect(bom?.declarations).not.toHaveProperty('claims');
});

test('several projects are an array, each with a number of its own', async () => {
  const several = await boms(given('several'));
  expect(several).toHaveLength(4);
  expect(new Set(several.map(({ serialNumber }) => serialNumber)).size).toBe(4);
});

test('an accepted gap stays a gap, and says that it is accepted', async () => {
  const [bom] = await boms([
    assessment({ findings: [finding({ criterion: 'eu.a', verdict: 'not-met', waived: true })] }),
  ]);
  const [entry] = bom?.declarations.attestations?.[0]?.map ?? [];
  expect(entry?.conformance).toEqual({ score: 0, rationale: 'not met; accepted by a waiver' });
});
