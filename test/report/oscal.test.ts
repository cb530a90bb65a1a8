import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formatsPlugin from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { oscal } from '../../src/report/oscal.js';
import { uuidV5 } from '../../src/report/uuid.js';
import { assessment, finding } from './assessments.js';
import { cases } from './cases.js';

const view = { color: false, width: 80, ascii: false, all: false };
const path = new URL('../schemas/oscal-assessment-results-1.2.1.schema.json', import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: true });
formatsPlugin.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));

/** As much of the format as the tests look at. */
interface Result {
  readonly uuid: string;
  readonly title: string;
  readonly props: readonly { readonly name: string; readonly value: string }[];
  readonly 'reviewed-controls': {
    readonly 'control-selections': readonly {
      readonly 'exclude-controls'?: readonly { 'control-id': string }[];
    }[];
  };
  readonly observations?: readonly { readonly uuid: string; readonly [key: string]: unknown }[];
  readonly risks?: readonly { readonly uuid: string; readonly status: string }[];
  readonly findings?: readonly {
    readonly uuid: string;
    readonly target: { readonly 'target-id': string; readonly status: Readonly<Record<string, string>> };
    readonly 'related-observations': readonly { readonly 'observation-uuid': string }[];
    readonly 'related-risks'?: readonly { readonly 'risk-uuid': string }[];
  }[];
}

interface Results {
  readonly 'assessment-results': {
    readonly uuid: string;
    readonly metadata: Readonly<Record<string, string>>;
    readonly 'import-ap': { readonly href: string };
    readonly results: readonly Result[];
    readonly 'back-matter': {
      readonly resources: readonly { readonly uuid: string; readonly title: string }[];
    };
  };
}

async function document(assessments: readonly Assessment[]): Promise<Results['assessment-results']> {
  const read = JSON.parse(String(await oscal.render(assessments, view)));
  return read['assessment-results'];
}

function given(name: string): readonly Assessment[] {
  return cases[name] ?? [];
}

test('the schema is the published one', () => {
  expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(
    '4f9e277a177adbcca9527612ce450a33dc6096773fa229d413d801d196c61985',
  );
});

test.each(Object.keys(cases))('%s is valid', async (name) => {
  validate(JSON.parse(String(await oscal.render(given(name), view))));
  expect(validate.errors).toBeNull();
});

test('the validator finds what is wrong', () => {
  expect(validate({ 'assessment-results': { uuid: 'x' } })).toBe(false);
});

describe('a project with every verdict', async () => {
  const whole = await document(given('broken'));
  const [result] = whole.results;
  const statusOf = (criterion: string): unknown =>
    result?.findings?.find(({ target }) => target['target-id'] === criterion)?.target.status;

  test.each([
    ['eu.crma.strategic-material', { state: 'satisfied', reason: 'pass' }],
    ['kz.env.dam-monitoring', { state: 'not-satisfied', reason: 'fail', remarks: 'Partly met.' }],
    ['eu.crma.progress-report', { state: 'not-satisfied', reason: 'fail' }],
    [
      'eu.crma.host-approval',
      {
        state: 'not-satisfied',
        reason: 'other',
        remarks:
          'Unknown, neither met nor not met; the register has no host-country-approval; asked: approved [examples/refinery/project.yaml:190]',
      },
    ],
    [
      'eu.crma.technical-feasibility',
      { state: 'not-satisfied', reason: 'other', remarks: 'Needs review: only a person can judge it.' },
    ],
  ])('%s', (criterion, status) => {
    expect(statusOf(criterion)).toEqual(status);
  });

  test('leaves out what is not applicable and what is upcoming, and says which', () => {
    const [selection] = result?.['reviewed-controls']['control-selections'] ?? [];
    expect(selection?.['exclude-controls']).toEqual([
      { 'control-id': 'eu.batt.passport' },
      { 'control-id': 'eu.crma.sustainability-union' },
    ]);
    expect(result?.findings).toHaveLength(8);
  });

  test('has an observation for each finding, and of the dams one for each item', () => {
    expect(result?.observations).toHaveLength(7 + 3);
    const known = new Set(result?.observations?.map(({ uuid }) => uuid));
    const named = result?.findings?.flatMap((one) =>
      one['related-observations'].map((o) => o['observation-uuid']),
    );
    expect(named).toHaveLength(10);
    expect(named?.every((uuid) => known.has(uuid))).toBe(true);
  });

  test('observations were made on the as-of day and can be relied on through their last', () => {
    expect(result?.observations?.[2]).toMatchObject({
      collected: '2026-11-22T00:00:00Z',
      expires: '2027-11-22T23:59:59Z',
      methods: ['EXAMINE'],
      'relevant-evidence': [
        { href: 'examples/refinery/project.yaml#L88' },
        { description: 'emission-measurement: expired (lab-2023)' },
      ],
    });
  });

  test('scores are told as cut from nothing', () => {
    const value = (name: string): string | undefined => result?.props.find((one) => one.name === name)?.value;
    expect(value('score-law-declared')).toBe('0.4199');
    expect(value('gate')).toBe('broke');
  });

  test('its plan is a resource of its own, and every act is one', () => {
    const { resources } = whole['back-matter'];
    expect(resources.find(({ uuid }) => `#${uuid}` === whole['import-ap'].href)?.title).toBe(
      'No assessment plan',
    );
    expect(resources).toHaveLength(1 + 3 + 1);
  });

  test('its time is the as-of day', () => {
    expect(whole.metadata).toMatchObject({
      'last-modified': '2026-11-22T00:00:00Z',
      'oscal-version': '1.2.1',
    });
  });
});

test('nothing assessable has no findings and no score', async () => {
  const [result] = (await document(given('nothing-judged'))).results;
  expect(result).not.toHaveProperty('findings');
  expect(result?.props).toContainEqual(
    expect.objectContaining({ name: 'score-law-declared', value: 'not-scored' }),
  );
});

test('several projects are results of one document, no id twice', async () => {
  const twice = [...given('several'), ...given('held')];
  const { results } = await document(twice);
  expect(results).toHaveLength(5);
  const ids = results.flatMap(({ uuid, findings = [], observations = [] }) => [
    uuid,
    ...findings.map((one) => one.uuid),
    ...observations.map((one) => one.uuid),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an accepted gap is a risk with an approved deviation, until the end of its last day', async () => {
  const live = {
    ...{ criterion: 'eu.a', reason: 'filter on order', approved_by: 'A. Example', approved_on: '2026-10-01' },
    ...{ expires: '2027-01-31', state: 'live' as const },
  };
  const [result] = (
    await document([
      assessment({
        findings: [finding({ criterion: 'eu.a', verdict: 'not-met', waived: true })],
        waivers: [live, { ...live, state: 'ended' }],
      }),
    ])
  ).results;
  expect(result?.risks).toEqual([
    expect.objectContaining({
      status: 'deviation-approved',
      statement: 'Accepted by A. Example on 2026-10-01: filter on order',
      deadline: '2027-01-31T23:59:59Z',
    }),
  ]);
  expect(result?.findings?.[0]?.['related-risks']).toEqual([{ 'risk-uuid': result?.risks?.[0]?.uuid }]);
  expect(result?.findings?.[0]?.target.status).toEqual({ state: 'not-satisfied', reason: 'fail' });
});

test('an id of version 5 is that of RFC 9562, appendix A.4', async () => {
  expect(await uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
