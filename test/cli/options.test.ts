import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf, least } from './support/bench.js';
import { criterion, pack, recycling } from './support/pack.js';

const bench = benchOf('options');
beforeAll(() => bench.write({ 'p.yaml': least, 'demo.yaml': pack(criterion('kz.demo.water', recycling)) }));
afterAll(() => bench.clear());

/** What is asked in vain, and the one line said of it. */
const refused: readonly (readonly [command: string, said: string | RegExp])[] = [
  [
    'assess p.yaml -s critical-raw-material-act',
    'there is no standard `critical-raw-material-act` (did you mean `critical-raw-materials-act`?)',
  ],
  [
    'assess p.yaml -s kz/critical-raw-materials-act',
    /there is no standard `kz\/.*did you mean `eu\/critical-raw-materials-act`\?/,
  ],
  [
    'assess p.yaml -s critical-raw-materials-act@2024-05-24',
    'critical-raw-materials-act has no edition `2024-05-24` (known: 2024-05-23)',
  ],
  ['assess p.yaml -s critical-raw-materials-act@2024', /has no edition `2024`/],
  [
    'assess p.yaml -s critical-raw-materials-act@2024-05-23@x',
    /has no edition `2024-05-23@x` \(known: 2024-05-23\)/,
  ],
  [
    'assess p.yaml --side kz -s critical-raw-materials-act',
    /there is no standard `critical-raw-materials-act` on side `kz`/,
  ],
  ['assess p.yaml --profile defalt', 'there is no profile `defalt` (did you mean `default`?)'],
  [
    'assess p.yaml --only eu.crma.strategic-materials',
    /nothing is called `eu.crma.strategic-materials` \(did you mean `eu.crma.strategic-material`\?\)/,
  ],
  [
    'assess p.yaml --skip nonsense',
    /nothing is called `nonsense` \(`esg-align standards show <id>` lists criteria\)/,
  ],
  [
    'assess p.yaml --only nonsense --skip enviroment',
    /`nonsense`[\s\S]*`enviroment` \(did you mean `environment`\?\)/,
  ],
  [
    'assess p.yaml -s demo.yaml --only eu.crma.strategic-material',
    /nothing is called `eu.crma.strategic-material`/,
  ],
  ['assess p.yaml --as-of 2026-02-30', /^esg-align: --as-of: "2026-02-30" is no day: 2026-02 has 28 days/],
  ['assess p.yaml --as-of tomorrow', /^esg-align: --as-of: "tomorrow" is no day \(write year, month and day/],
  ['assess p.yaml --as-of 2026-05', /^esg-align: --as-of: `2026-05` is no single day/],
  ['assess p.yaml --min-score abc', /'abc' is invalid. Write a percentage from 0 to 100, such as 70\./],
  ['assess p.yaml --min-score 101', /'101' is invalid/],
  ['assess p.yaml --min-score=-1', /'-1' is invalid/],
  ['assess p.yaml --width 12', /Write a number of columns from 40 to 1000/],
  ['assess p.yaml --format jsn', '--format: there is no format `jsn` (did you mean `json`?)'],
  ['assess p.yaml --fromat json', /unknown option '--fromat'\n\(Did you mean --format\?\)/],
  ['assess p.yaml --xyz', /unknown option '--xyz'[\s\S]*esg-align assess --help/],
  ['asess p.yaml', /unknown command 'asess'\n\(Did you mean assess\?\)/],
  ['judge p.yaml', /unknown command 'judge'[\s\S]*esg-align --help/],
  ['help asess', /unknown command 'asess'/],
  ['standards lst', /unknown command 'lst'\n\(Did you mean list\?\)/],
  ['standards show crma', 'there is no standard `crma` (did you mean `critical-raw-materials-act`?)'],
  ['standards show nonsense', 'there is no standard `nonsense` (`esg-align standards list` has them)'],
  ['schema projct', 'there is no schema `projct` (did you mean `project`?)'],
  ['explain eu.crma.strategic-materials', /did you mean `eu.crma.strategic-material`\?/],
];

test.each(refused)('%s', async (command, said) => {
  const { code, stdout, stderr } = await bench.run(command.split(' '));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  if (typeof said === 'string') expect(stderr).toBe(`esg-align: ${said}\n`);
  else expect(stderr).toMatch(said);
  expect(stderr).toMatch(/^esg-align: /);
});

describe('the as-of day', () => {
  async function dayOf(args: readonly string[], env: Readonly<Record<string, string>>) {
    const { stdout, stderr } = await bench.run(['assess', 'p.yaml', '-f', 'json', ...args], { env });
    return stdout === '' ? stderr : JSON.parse(stdout).as_of;
  }

  test('the flag, else SOURCE_DATE_EPOCH, else today', async () => {
    expect(await dayOf(['--as-of', '2025-03-01'], { SOURCE_DATE_EPOCH: '1735689600' })).toBe('2025-03-01');
    expect(await dayOf([], { SOURCE_DATE_EPOCH: '1735689600' })).toBe('2025-01-01');
    expect(await dayOf([], { SOURCE_DATE_EPOCH: '1735689599' })).toBe('2024-12-31');
    expect(await dayOf([], { SOURCE_DATE_EPOCH: '' })).toBe('2026-11-22');
    expect(await dayOf([], {})).toBe('2026-11-22');
  });

  test.each(['abc', '-5', '1e9', '1735689600.5', ' 1735689600'])('SOURCE_DATE_EPOCH=%s', async (epoch) => {
    expect(await dayOf([], { SOURCE_DATE_EPOCH: epoch })).toBe(
      `esg-align: SOURCE_DATE_EPOCH is \`${epoch}\`, not a number of seconds since 1970\n`,
    );
  });
});
