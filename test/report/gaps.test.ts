import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../src/assess/gaps.js';
import { scoreOf } from '../../src/assess/score.js';
import type { Assessment } from '../../src/model/assessment.js';
import type { Gaps } from '../../src/model/gaps.js';
import { scopeOf } from '../../src/model/scope.js';
import { gapFormats } from '../../src/report/gaps/formats.js';
import { table } from '../../src/report/gaps/table.js';
import type { View } from '../../src/report/index.js';
import { assessment, finding } from './assessments.js';
import { cases } from './cases.js';

const view: View = { color: false, width: 80, ascii: false, all: false };
const names = Object.keys(cases);

/** The scores of the fixtures are made up; what a gap adds needs the weights that follow from the findings. */
function gapsFrom(one: Assessment): Gaps {
  const within = (scope: string) =>
    scoreOf(
      one.findings
        .filter((each) => scopeOf(each) === scope)
        .map((each) => ({ finding: each, documented: each.credit.low })),
    );
  const scores = {
    ...one.scores,
    ...{ law: within('law'), benchmark: within('benchmark'), voluntary: within('voluntary') },
  };
  return gapsOf({ ...one, scores });
}

const given = (name: string): readonly Gaps[] => (cases[name] ?? []).map(gapsFrom);
const render = (name: string, changed: Partial<View> = {}): string =>
  table.render(given(name), { ...view, ...changed });

test.each(names)('%s is what it was', async (name) => {
  await expect(render(name)).toMatchFileSnapshot(`golden/gaps-${name}.txt`);
});

test('with every gap and its reasons, too', async () => {
  await expect(render('broken', { all: true })).toMatchFileSnapshot('golden/gaps-broken-all.txt');
});

describe.each(names)('%s', (name) => {
  test.each([60, 80, 100, 300])('has no line above %i columns', (width) => {
    for (const all of [false, true]) {
      const wide = render(name, { width, all })
        .split('\n')
        .filter((line) => stringWidth(line) > width);
      expect(wide).toEqual([]);
    }
  });

  test.each(Object.values(gapFormats))(
    'as $extension it orders nothing of the terminal and ends in one newline',
    async (format) => {
      const text = await (await format.load()).render(given(name), view);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u);
      expect(text).toMatch(/[^\n]\n$/);
    },
  );

  test('says of nothing that does not bind that it is broken law', () => {
    expect(render(name, { all: true })).not.toMatch(/non-complian|violat/i);
  });

  test('names every gap with --all', () => {
    const text = render(name, { all: true, width: 120 }).replaceAll(/\s+/g, '');
    for (const { breaking, further } of given(name)) {
      const all = [...breaking, ...further.law, ...further.benchmark, ...further.voluntary];
      expect(all.filter((gap) => !text.includes(gap.finding.criterion))).toEqual([]);
    }
  });
});

test('two hundred gaps are cut, with their number', () => {
  const findings = Array.from({ length: 200 }, (_, index) =>
    finding({ criterion: `eu.x.n${index}`, verdict: 'not-met' }),
  );
  const gaps = [gapsFrom(assessment({ findings }))];
  const short = table.render(gaps, view);
  expect(short).toContain('200 gaps in the law that binds here');
  expect(short).toContain('and 190 more: --all');
  expect(short.split('\n').length).toBeLessThan(120);
  expect(table.render(gaps, { ...view, all: true })).toContain('eu.x.n199');
});

test('nothing to do is said plainly; so is that nothing was judged', () => {
  const met = gapsFrom(
    assessment({
      findings: [finding({ criterion: 'eu.x.one', verdict: 'met' })],
      gate: { held: true, broken: [], accepted: [] },
    }),
  );
  expect(table.render([met], view)).toContain('Nothing to do: every criterion that applies is met');
  const out = gapsFrom(
    assessment({ findings: [finding({ criterion: 'eu.x.one', verdict: 'not-applicable' })] }),
  );
  expect(table.render([out], view)).toContain('Nothing to do, because nothing was judged');
});
