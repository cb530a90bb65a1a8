import { afterAll, describe, expect, test } from 'vitest';
import { benchOf } from './support/bench.js';

const bench = benchOf('help');
afterAll(() => bench.clear());

const commands = [
  '',
  'assess',
  'gaps',
  'plan',
  'align',
  'compare',
  'report',
  'waivers',
  'waivers check',
  'config',
  'config show',
  'validate',
  'explain',
  'standards',
  'standards diff',
  'standards impact',
  'standards list',
  'standards show',
  'standards lint',
  'standards test',
  'init',
  'schema',
  'completion',
  'help',
];
const words = (command: string): readonly string[] => command.split(' ').filter((word) => word !== '');

describe.each(commands)('help of esg-align %s', (command) => {
  const env = { COLUMNS: '80' };

  test('fits 80 columns, has examples, goes to standard output', async () => {
    const { code, stdout, stderr } = await bench.run([...words(command), '--help'], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toMatch(/^Usage: esg-align/);
    expect(stdout).toMatch(/\nExamples:\n {2}esg-align /);
    expect(stdout).not.toContain('[]');
  });

  test('is what `help` prints too', async () => {
    const asked = await bench.run([...words(command), '--help'], { env });
    expect(await bench.run(['help', ...words(command)], { env })).toEqual(asked);
  });

  test('its examples name commands and options that there are', async () => {
    const { stdout } = await bench.run([...words(command), '--help']);
    for (const [, line = ''] of stdout.matchAll(/^ {2}(?:cat \S+ \| )?(esg-align .*)$/gm)) {
      const [, ...args] = line.replace(/ > .*/, '').replaceAll("'", '').split(' ');
      const { stderr } = await bench.run(args);
      expect(stderr).not.toMatch(
        /unknown (command|option)|is invalid|nothing is called|there is no (standard|schema)|missing required/,
      );
    }
  });
});

test('nothing asked: help on standard error, exit 2', async () => {
  for (const args of [[], ['standards'], ['waivers'], ['config']]) {
    const { code, stdout, stderr } = await bench.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: esg-align/);
  }
});

test('the version', async () => {
  for (const flag of ['--version', '-V']) {
    expect(await bench.run([flag])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  }
});

describe('lists are json on request', () => {
  const listed = async (command: string): Promise<unknown> => {
    const { code, stdout, stderr } = await bench.run([...words(command), '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout);
  };

  test('standards list', async () => {
    expect(await listed('standards list')).toContainEqual(
      expect.objectContaining({
        standard: 'eu/critical-raw-materials-act',
        edition: '2024-05-23',
        criteria: expect.any(Number),
      }),
    );
    const { stdout } = await bench.run(['standards', 'list'], { env: { COLUMNS: '80' } });
    expect(stdout).toContain('2024-05-23');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('standards show', async () => {
    const shown = await listed('standards show critical-raw-materials-act@2024-05-23');
    expect(shown).toMatchObject({
      read_to: '2026-02-14',
      criteria: expect.any(Array),
      excluded: expect.any(Array),
    });
    expect(await listed('standards show eu/critical-raw-materials-act')).toEqual(shown);
  });

  test('standards lint and test, of what ships', async () => {
    expect(await listed('standards lint')).toMatchObject({ problems: [] });
    expect(await listed('standards test')).toMatchObject({ failed: 0, problems: [] });
  });

  test('schema', async () => {
    const names = await listed('schema');
    expect(names).toContain('assessment');
    const { stdout } = await bench.run(['schema']);
    expect(stdout.trimEnd().split('\n')).toEqual(names);
    expect(await listed('schema project')).toHaveProperty('$id', 'esg-align:project');
  });
});
