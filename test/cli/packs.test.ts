import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf, least, placesIn } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const bench = benchOf('packs');
beforeAll(() => bench.write({ 'p.yaml': least, 'w.yaml': recycles('70 %') }));
afterAll(() => bench.clear());

const water = criterion('kz.demo.water', recycling);
/** One criterion, with another test; the test begins in line 28. */
const asks = (asked: string): string => pack(criterion('kz.demo.water', `test: ${asked}`));

const slips: Readonly<Record<string, readonly [string, ...(readonly [place: string, said: RegExp])[]]>> = {
  'no YAML': ['a: [1\nb: 2\n', ['pack.yaml:2:1', /not valid YAML/]],
  'not an edition': [
    least,
    ['pack.yaml:1:1', /`standard` is missing[\s\S]*`source` is missing/],
    ['pack.yaml:2:1', /unknown key `project`/],
  ],
  'several slips against the schema': [
    pack(water).replace('critical', 'huge').replace('reach: direct', 'reach: far').replace('clock', 'clok'),
    ['pack.yaml:1:1', /`clock` is missing/],
    ['pack.yaml:12:1', /unknown key `clok`\n.*did you mean `clock`/],
    ['pack.yaml:22:15', /unknown word `huge`\n.*critical, major, minor/],
    ['pack.yaml:23:12', /unknown word `far`/],
  ],
  'a duplicate key': [
    pack(water).replace('read_to', 'clock: as-of\nread_to'),
    ['pack.yaml:13:1', /`clock` stands here a second time/],
  ],
  'a day that is none': [pack(water, { from: '2020-02-30' }), ['pack.yaml:10:26', /2020-02 has 29 days/]],
  'a path': [
    asks('{ fact: environment.water.recycled_shar, at_least: 70 % }'),
    [
      'pack.yaml:29:19',
      /there is no fact `environment.water.recycled_shar`.*\n.*did you mean `recycled_share`\?/,
    ],
  ],
  'a path of an item': [
    asks('{ each: environment.waste.facilities, test: { fact: .aera, below: 1 ha } }'),
    ['pack.yaml:29:63', /there is no fact `.aera`.*\n.*did you mean `area`\?/],
  ],
  'a list to go through': [
    asks('{ each: environment.waste.facilites, test: { fact: .area, below: 1 ha } }'),
    ['pack.yaml:29:19', /there is no list .*\n.*did you mean `facilities`\?/],
  ],
  'a kind of paper': [
    asks('{ document: feasability-study }'),
    ['pack.yaml:29:23', /there is no kind of document .*\n.*did you mean `feasibility-study`\?/],
  ],
  'a unit': [
    asks('{ fact: environment.water.recycled_share, at_least: 70 persents }'),
    ['pack.yaml:29:63', /"persents" is no unit known here/],
  ],
  'a dimension': [
    asks('{ fact: environment.water.recycled_share, at_least: 70 t }'),
    ['pack.yaml:29:63', /`70 t` is mass .*, but it is compared with a ratio/],
  ],
  'a list of values': [
    asks('{ fact: project.country, one_of: { list: eu-members } }'),
    ['pack.yaml:29:52', /there is no list `eu-members`\n.*eu-member-states/],
  ],
  'a word of a vocabulary': [
    asks('{ fact: project.stage, equals: operating }'),
    ['pack.yaml:29:42', /there is no code `operating`\n.*did you mean `operation`\?/],
  ],
  'an operator': [
    asks('{ fact: environment.water.recycled_share, at_leest: 70 % }'),
    ['pack.yaml:29:53', /unknown key `at_leest`\n.*did you mean `at_least`\?/],
  ],
  'a table': [
    asks('{ fact: environment.water.recycled_share, at_least: { table: nope, row: KZ } }'),
    ['pack.yaml:29:72', /there is no table `nope`/],
  ],
  'a metric': [asks('{ metric: nope, at_least: 70 % }'), ['pack.yaml:29:21', /there is no metric `nope`/]],
  'a topic': [
    pack(water.replace('feasibility.study', 'feasibility.stdy')),
    ['pack.yaml:18:12', /there is no topic .*\n.*did you mean `feasibility.study`\?/],
  ],
  'a prefix': [
    pack(water.replace('kz.demo.water', 'kz.other.water')),
    ['pack.yaml:16:9', /does not begin with `kz.demo.`/],
  ],
  'two criteria with one id': [
    pack(water + water),
    ['pack.yaml:30:9', /two criteria with the id `kz.demo.water`/],
  ],
  'one that extends itself': [
    pack(`add:${water}`, { extends: '2020-01-01' }),
    ['pack.yaml:15:10', /an edition cannot extend itself/],
  ],
  'one that extends none': [
    pack(`add:${water}`, { extends: '2010-01-01' }),
    ['pack.yaml:15:10', /there is no edition of demo-code of 2010-01-01/],
  ],
  'one that extends a later one': [
    pack('remove: [kz.demo.water]', { extends: '2030-01-01' }),
    ['pack.yaml:15:10', /there is no edition|is not earlier/],
  ],
  'several at once': [
    pack(
      water.replace('feasibility.study', 'nope') +
        criterion('kz.demo.deaths', 'test: { fact: social.health_and_safety.fatalitys, at_most: 0 persons }'),
    ),
    ['pack.yaml:18:12', /there is no topic `nope`/],
    ['pack.yaml:43:19', /did you mean `fatalities`\?/],
  ],
};

describe.each(Object.entries(slips))('a pack with a slip: %s', (_, [content, ...expected]) => {
  test.each([
    [['assess', 'p.yaml', '--standard', './pack.yaml']],
    [['standards', 'lint', 'pack.yaml']],
    [['standards', 'test', 'pack.yaml']],
  ])('%s', async (args) => {
    bench.write({ 'pack.yaml': content });
    const { code, stdout, stderr } = await bench.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    // Lint has more to say of a criterion, such as which examples are missing.
    const places = new Set(placesIn(stderr));
    for (const [place, said] of expected) {
      expect([...places]).toContain(place);
      expect(stderr).toMatch(said);
    }
    if (args[1] !== 'lint') expect(places.size).toBe(expected.length);
  });
});

test.each(['none.yaml', './none.yml', 'folder.yaml'])('a pack that cannot be read: %s', async (path) => {
  bench.write({ 'folder.yaml/x': '' });
  for (const args of [
    ['assess', 'p.yaml', '-s', path],
    ['standards', 'lint', path],
    ['standards', 'test', path],
  ]) {
    const { code, stdout, stderr } = await bench.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^(none\.ya?ml {2}there is no such file|folder\.yaml {2}this is a folder)/);
  }
});

describe('a sound pack', () => {
  beforeAll(() => bench.write({ 'sub/demo.yaml': pack(water), 'standards/metrics.yaml': pack(water) }));

  async function judgedBy(path: string, cwd = bench.folder): Promise<unknown> {
    const { stdout } = await bench.run(['assess', '-', '-f', 'json', '-s', path], {
      cwd,
      input: recycles('70 %'),
    });
    return JSON.parse(stdout).editions.map((one: { standard: string; chosen_by: string }) => [
      one.standard,
      one.chosen_by,
    ]);
  }

  test('is all that is judged by, however its path is written', async () => {
    const only = [['demo-code', 'pin']];
    expect(await judgedBy('sub/demo.yaml')).toEqual(only);
    expect(await judgedBy('./sub/../sub/demo.yaml')).toEqual(only);
    expect(await judgedBy(`${bench.folder}/sub/demo.yaml`)).toEqual(only);
    expect(await judgedBy(`${bench.folder}/sub/demo.yaml`, `${bench.folder}/folder.yaml`)).toEqual(only);
    expect(await judgedBy('demo.yaml', `${bench.folder}/sub`)).toEqual(only);
  });

  test('may lie in a folder named as ours', async () => {
    expect(await judgedBy('standards/metrics.yaml')).toEqual([['demo-code', 'pin']]);
  });

  test('named twice is read once', async () => {
    expect(
      await bench.run(['assess', 'w.yaml', '-s', 'sub/demo.yaml', '-s', './sub/demo.yaml']),
    ).toMatchObject({ code: 0 });
  });

  test('stands beside a standard that ships', async () => {
    const { stdout } = await bench.run([
      'assess',
      'w.yaml',
      '-f',
      'json',
      '-s',
      'sub/demo.yaml',
      '-s',
      'critical-raw-materials-act',
    ]);
    expect(JSON.parse(stdout).editions.map((one: { standard: string }) => one.standard)).toEqual([
      'critical-raw-materials-act',
      'demo-code',
    ]);
  });

  test('is not judged by where the side leaves it out', async () => {
    const { code, stderr } = await bench.run(['assess', 'w.yaml', '-s', 'sub/demo.yaml', '--side', 'eu']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'esg-align: there is no standard `demo-code` on side `eu`\n',
    });
    expect(await bench.run(['assess', 'w.yaml', '-s', 'sub/demo.yaml', '--side', 'kz'])).toMatchObject({
      code: 0,
    });
  });

  test('its path is told as seen from here, never in full', async () => {
    const { stdout } = await bench.run([
      'assess',
      'w.yaml',
      '-f',
      'json',
      '-s',
      `${bench.folder}/sub/demo.yaml`,
    ]);
    expect(stdout).toContain('"sub/demo.yaml"');
    expect(stdout).not.toContain(bench.folder);
  });
});

describe('standards test', () => {
  const example = (given: string, gives: string): string =>
    pack(
      water.replace(
        /examples: .*/,
        `examples: [{ as_of: 2026-06-01, given: ${given}, gives: ${gives}, because: said }]`,
      ),
    );
  const share =
    '{ project: { country: KZ, reporting_period: 2025 }, environment: { water: { recycled_share: 69 % } } }';

  test('says which example comes out otherwise, and where', async () => {
    bench.write({ 'demo.yaml': example(share, 'met') });
    expect(await bench.run(['standards', 'test', 'demo.yaml'])).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^demo\.yaml:28:\d+ {2}kz\.demo\.water, example 1: worked out as met, found not-met\n/,
      ),
    });
    const { code, stdout } = await bench.run(['standards', 'test', 'demo.yaml', '-f', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      examples: 1,
      failed: 1,
      problems: [{ file: 'demo.yaml', line: 28 }],
    });
  });

  test('holds', async () => {
    bench.write({ 'demo.yaml': example(share, 'not-met') });
    expect(await bench.run(['standards', 'test', 'demo.yaml'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^1 examples? of 1 criteri/),
    });
  });
});
