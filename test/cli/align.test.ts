import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AlignmentGroup, BothSides, Relation, TopicOfBoth } from '../../src/model/alignment.js';
import { validateAgainst } from '../../src/validate/schema.js';
import { sourceOf } from '../support/two-sides.js';
import { benchOf } from './support/bench.js';

const bench = benchOf('align');
afterAll(() => bench.clear());

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const day = ['--as-of', '2026-12-01'];
const fictitious = ['copper-mine', 'hydrogen-plant', 'lithium-refinery'].map(
  (name) => `examples/fictitious-${name}/project.yaml`,
);

async function aligned(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await bench.run(['align', ...args], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

function topicIn(document: BothSides | undefined, id: string): TopicOfBoth {
  const topic = document?.topics.find((one) => one.topic === id);
  if (topic === undefined) throw new Error(`no topic ${id}`);
  return topic;
}

/** `IED Art. 8(1) not-met` of a criterion named. */
function stand(topic: TopicOfBoth, id: string | undefined): string | undefined {
  const all = [...(topic.eu?.criteria ?? []), ...(topic.kz?.criteria ?? [])];
  const found = all.find(({ criterion }) => criterion === id);
  return found && `${found.short} ${found.provision.split(',')[0]} ${found.verdict}`;
}

/**
 * Relations, verdicts and groups follow from the tests of the criteria and the figures of the project files, as the
 * comments reckon. They were first taken down beside the program's output, then checked by a second reader against the
 * editions and project files; that reader found one relation wrong, that of norms of best techniques, and it was mended.
 */
describe('the fictitious projects, worked out by hand', () => {
  let documents: readonly BothSides[] = [];
  let later: BothSides | undefined;
  beforeAll(async () => {
    documents = JSON.parse(await aligned(...fictitious, ...day, '--format', 'json'));
    // The first day of the Forced Labour Regulation, Art. 39
    const then = await aligned(fictitious[2] ?? '', '--as-of', '2027-12-14', '--format', 'json');
    later = JSON.parse(then);
  }, 120_000);

  const of = (name: string): BothSides | undefined =>
    name === 'lithium-refinery, 2027-12-14'
      ? later
      : documents.find(({ project }) => project?.id === `fictitious-${name}`);

  /** What the two articles ask, what the project file says, and so what comes out. */
  test.each<
    [
      Relation,
      string,
      string,
      AlignmentGroup,
      eu: readonly [string, string] | undefined,
      kz: readonly [string, string] | undefined,
      figure: string | undefined,
    ]
  >([
    // Both compare what is let out in a year with the permit: dust 24 t against 23.5 t is too much, nitrogen dioxide
    // 61 t of 74 t and sulphur dioxide 38 t of 45 t are not. One of three above, so neither side is met: both fail.
    [
      'equivalent',
      'lithium-refinery',
      'permits.emission-limits',
      'both-fail',
      ['eu.ied.permit-totals-kept', 'IED Art. 8(1) not-met'],
      ['kz.env.yearly-totals', 'Environmental Code Art. 39(1) not-met'],
      'environment.permitting.emission_limits.dust-year.emitted 24 t at_most 23.5 t',
    ],
    // On the site both ask the same: forced_labour_used is false, so both are met. The Union asks it of the chain too
    // (forced_labour_upstream false). Art. 17 asks for five things to be shown; what is done to remedy is missing, so
    // that one is partly met and the Union short, while Kazakhstan has no more to ask: the Union asks more.
    [
      'eu-stricter',
      'lithium-refinery, 2027-12-14',
      'labour.forced-labour',
      'eu-asks-more',
      ['eu.flr.no-forced-labour', 'Forced Labour Regulation Art. 3 with Art. 2 met'],
      ['kz.labour.no-forced-labour', 'Labour Code Art. 7 met'],
      'social.labour_rights.forced_labour_upstream false is false',
    ],
    // A pit of 186 ha, above the 25 ha of either list, so an assessment is due. The report lay open for 21 days of 30:
    // short on both sides. Kazakhstan asks for notice of 20 working days (12), by radio or television too (newspaper
    // alone) and in both languages (Russian alone) besides. Who keeps that has kept the 30 days of the Union.
    [
      'kz-stricter',
      'copper-mine',
      'communities.hearings',
      'both-fail',
      ['eu.eia.consultation-period', 'EIA Directive Art. 6(7) not-met'],
      ['kz.env.hearing', 'Environmental Code Art. 73(1)-(4) not-met'],
      'social.communities.hearings.eia-hearing.published_before 21 d at_least 30 d',
    ],
    // The laboratory of the plant has no quality control, and the Union asks it of each: one of two, not met. Kazakhstan
    // looks at those that measure emissions or impact: the hired one alone, accredited from 15 May 2023 to 14 May 2028.
    [
      'overlapping',
      'lithium-refinery',
      'monitoring.laboratories',
      'eu-asks-more',
      ['eu.ied.laboratories', 'IED Art. 16(3) not-met'],
      ['kz.env.accredited-laboratories', 'Environmental Code Art. 186(8) met'],
      'environment.monitoring.laboratories.own-laboratory.quality_control_to_standard false is true',
    ],
    // The kiln lets out 3.8 mg/Nm3 of the 5 of its norm, and no day is set for it: both met. Each asks what the other does
    // not: the Union does not wait for a day, and Kazakhstan holds the 8.5 MWh/t of power as well (8.2 MWh/t are used).
    // Open, as the techniques of the conclusions on non-ferrous metals (BAT 3, 20-184) are for a person to judge.
    [
      'overlapping',
      'lithium-refinery',
      'bat.associated-levels',
      'open',
      ['eu.ied.norms-kept', 'IED Art. 8(1) met'],
      ['kz.env.technological-norms-kept', 'Environmental Code Art. 40(1)-(2) met'],
      'environment.bat.technological_norms.power-use.measured 8.2 MWh/t at_most 8.5 MWh/t',
    ],
  ])('%s, %s: %s', (relation, name, id, group, eu, kz, figure) => {
    const topic = topicIn(of(name), id);
    const pair = topic.relations.find((one) => one.eu === eu?.[0] && one.kz === kz?.[0]);
    expect(pair?.relation).toBe(relation);
    expect(topic.group).toBe(group);
    expect([stand(topic, eu?.[0]), stand(topic, kz?.[0])]).toEqual([eu?.[1], kz?.[1]]);
    const leaves = [...(topic.eu?.criteria ?? []), ...(topic.kz?.criteria ?? [])].flatMap(
      ({ decided_by: leaves = [] }) => leaves,
    );
    expect(
      leaves.map(({ path, observed, operator, limit }) => `${path} ${observed} ${operator} ${limit}`),
    ).toContain(figure);
  });

  test('equivalent is what the limits say, not only what is stated', () => {
    const { relations } = topicIn(of('lithium-refinery'), 'permits.emission-limits');
    expect(relations.find(({ eu }) => eu === 'eu.ied.permit-totals-kept')).toMatchObject({ computed: true });
  });

  // Climate change is material, has_transition_plan is false, and the report of 5 May 2026 (not two years old) says so. The
  // three criteria of the Industrial Emissions Directive on the topic begin in 2030 and 2031.
  test('eu-only: no Kazakh act asks for a plan towards climate neutrality; the refinery reports that it has none', () => {
    const topic = topicIn(of('lithium-refinery'), 'climate.transition-plan');
    expect(topic).toMatchObject({ relation: 'eu-only', group: 'eu-only', declared: null });
    expect(topic.kz).toBeUndefined();
    expect(stand(topic, 'eu.esrs.e1-no-transition-plan')).toBe('ESRS ESRS E1 E1-1 paragraph 17 met');
  });

  // Dressing and roasting of ore of lithium each make category I (Annex 2, Section 1, points 3.1 and 2.1); it bears I.
  test('kz-only: the category of the site', () => {
    const topic = topicIn(of('lithium-refinery'), 'impact-assessment.facility-class');
    expect(topic).toMatchObject({ relation: 'kz-only', group: 'kz-only' });
    expect(topic.eu).toBeUndefined();
    expect(stand(topic, 'kz.env.category')).toBe('Environmental Code Art. 12(1)-(3) with Annex 2 met');
  });

  // Pit water goes into a river, which the environmental permit allows until 17 July 2032: the Union is met, and so is the
  // Environmental Code. The Water Code asks for a water permit besides, for the pit water (Art. 123(4)) and for what the
  // camp lets into its pond (Art. 45(1)); it ended on 30 June, and the new one is only applied for on 1 December.
  test('Kazakhstan asks more: the permit of the mine lets water out, but its water permit ended on 30 June 2026', () => {
    const topic = topicIn(of('copper-mine'), 'water.discharge-permit');
    expect(topic.group).toBe('kz-asks-more');
    expect(stand(topic, 'eu.wfd.discharge-permit')).toBe('WFD Art. 11(3)(g) met');
    expect(stand(topic, 'kz.env.discharge-permit')).toBe(
      'Environmental Code Art. 222(1) with Art. 213(1)-(3) met',
    );
    expect(stand(topic, 'kz.water.discharge-use-permit')).toBe('Water Code Art. 45(1) not-met');
    expect(stand(topic, 'kz.water.mine-water-permits')).toBe('Water Code Art. 123(4) not-met');
    const left = topic.kz?.criteria
      .filter(({ remedy }) => remedy !== undefined)
      .map(({ criterion }) => criterion);
    expect(left).toContain('kz.water.discharge-use-permit');
    expect(left).not.toContain('kz.env.discharge-permit');
  });

  test('the two-sided groups are the topics of the aligned score, and all add up', () => {
    expect(documents).toHaveLength(3);
    for (const { counts, topics, score, areas, relations } of documents) {
      if (counts === undefined) throw new Error('no counts');
      const two =
        counts.aligned + counts['eu-asks-more'] + counts['kz-asks-more'] + counts['both-fail'] + counts.open;
      expect(two).toBe(score?.of);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(topics.length);
      expect(Object.values(relations).reduce((sum, count) => sum + count, 0)).toBe(topics.length);
      for (const group of Object.keys(counts) as AlignmentGroup[])
        expect(areas.reduce((sum, area) => sum + (area.counts?.[group] ?? 0), 0)).toBe(counts[group]);
      for (const one of topics) {
        expect(one.declared === null).toBe(
          ['eu-only', 'kz-only', 'upcoming', 'not-applicable'].includes(one.group ?? ''),
        );
        if (one.group === 'aligned') expect(one.declared).toBe(1);
        if (one.group === 'open') expect(one.declared).toBeLessThan(1);
      }
    }
  });

  test('what is written is valid by its schema', () => {
    for (const document of documents) expect(validateAgainst('alignment', sourceOf(document))).toEqual([]);
  });
});

describe('the map of the two systems', () => {
  test('has every topic of either side, and each on one list', async () => {
    const map: BothSides = JSON.parse(await aligned(...day, '--format', 'json'));
    expect(validateAgainst('alignment', sourceOf(map))).toEqual([]);
    expect(map.project).toBeUndefined();
    expect(map.relations['not-stated']).toBe(0);
    for (const { eu, kz, relation } of map.topics)
      expect([eu === undefined, kz === undefined]).toEqual([relation === 'kz-only', relation === 'eu-only']);
  });

  test('shows the limit that satisfies both: of mercury in workplace air 0.02 mg/m3 against 0.005', async () => {
    const text = await aligned(...day, '--topic', 'workers.metals', '--width', '120');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      '(mercury, PT8H, maximum): at most 0.005 mg/m3 satisfies both (EU 0.02 mg/m3, Kazakhstan 0.005 mg/m3)',
    );
  });

  test('is of a day', async () => {
    const { code, stderr } = await bench.run(['align', '--as-of', '1990-01-01'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('one side only');
  });
});

describe('formats and options', () => {
  const one = [fictitious[2] ?? '', ...day, '--topic', 'permits.emission-limits'];

  test('table: both verdicts, who is stricter, what is left', async () => {
    const text = await aligned(...one, '--width', '120');
    expect(text).toContain('1 topic, both fail: both sides are short for certain');
    expect(text).toMatch(/✗ not met.*: IED Art\. 8\(1\)/);
    expect(text).toContain('both ask the same (computed from the limits): IED Art. 8(1)');
    expect(text).toContain('to do');
  });

  test('csv: a row a relation, and no criterion is lost', async () => {
    const [head, ...rows] = (await aligned(...one, '--format', 'csv')).trim().split('\r\n');
    expect(head).toContain('eu_criterion');
    for (const id of ['eu.ied.permit-totals-kept', 'kz.env.yearly-totals', 'kz.env.emission-norms'])
      expect(rows.filter((row) => row.includes(id))).toHaveLength(1);
  });

  test('markdown: a table with a row for the topic', async () => {
    const text = await aligned(...one, '--format', 'markdown');
    expect(text).toContain('### both fail: both sides are short for certain');
    expect(text.split('\n').filter((line) => line.includes('`permits.emission-limits`'))).toHaveLength(1);
  });

  test.each([
    [
      ['--topic', 'permits.emission-limit'],
      'there is no topic `permits.emission-limit` (did you mean `permits.emission-limits`?)',
    ],
    [['--area', 'permit'], 'there is no area `permit`'],
    [['--side', 'eu'], 'leave --side out'],
    [['--standard', 'critical-raw-materials-act'], 'only standards of one side were judged'],
  ])('%j is told', async (args, message) => {
    const { code, stderr } = await bench.run(['align', fictitious[2] ?? '', ...day, ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
