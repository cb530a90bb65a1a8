import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Assessment, Leaf, Verdict } from '../../src/model/assessment.js';
import { bulletOf, bulletsOf } from '../../src/report/html/bullet.js';
import { bulletGraph } from '../../src/report/html/bullet-graph.js';
import { html as markup } from '../../src/report/html/markup.js';
import { cssString } from '../../src/report/html/paper.js';
import { scoreBar } from '../../src/report/html/score-bar.js';
import { html } from '../../src/report/html.js';
import { assessment, finding, leaf, score } from './assessments.js';
import { cases } from './cases.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const view = { color: false, width: 80, ascii: false, all: false };

async function render(documents: readonly Assessment[]): Promise<string> {
  return String(await html.render(documents, view));
}

function elementsOf(text: string): readonly Element[] {
  return below(parse(text, { onParseError: ({ code }) => expect.fail(`not well-formed: ${code}`) }));
}

function below(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(below)];
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const tagged = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter(({ tagName }) => tagName === name);

const names = Object.keys(cases);

describe.each(names)('%s', (name) => {
  const documents = cases[name] ?? [];

  test('has ids of its own for everything, and a place for every link to lead to', async () => {
    const elements = elementsOf(await render(documents));
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    const inside = tagged(elements, 'a').flatMap((element) => attribute(element, 'href') ?? []);
    for (const link of inside.filter((one) => one.startsWith('#'))) expect(ids).toContain(link.slice(1));
    for (const element of elements) {
      const labels = [attribute(element, 'aria-labelledby'), attribute(element, 'for')];
      for (const label of labels) if (label !== undefined) expect(ids).toContain(label);
    }
  });

  test('has one first heading, and no level of headings left out', async () => {
    const levels = elementsOf(await render(documents))
      .map(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test('tells every finding once', async () => {
    const rows = elementsOf(await render(documents)).filter(
      (element) => attribute(element, 'data-verdict') !== undefined,
    );
    const verdicts = documents.flatMap(({ findings }) => findings.map(({ verdict }) => verdict));
    expect(rows.map((row) => attribute(row, 'data-verdict')).toSorted()).toEqual(verdicts.toSorted());
  });
});

describe('a project that means harm', () => {
  const payload = `</style></script></title>"'><script>x</script><img src=x onerror=y>&lt;javascript:x`;
  /** Words of a closed list, which a schema has checked. */
  const closed = new Set(
    'verdict would_be side pillar severity reach verified why state reason low high role basis chosen_by'.split(
      ' ',
    ),
  );
  function poisoned(data: unknown, key = ''): unknown {
    if (typeof data === 'string') return closed.has(key) ? data : data + payload;
    if (Array.isArray(data)) return data.map((one) => poisoned(one, key));
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(Object.entries(data).map(([name, one]) => [name, poisoned(one, name)]));
  }

  test.each(names)('%s: not one text becomes markup', async (name) => {
    const good = cases[name] ?? [];
    const bad = good.map((one) => poisoned(one) as Assessment);
    const text = await render(bad);
    const elements = elementsOf(text);
    expect(tagged(elements, 'script')).toHaveLength(1);
    expect(tagged(elements, 'style')).toHaveLength(1);
    expect(tagged(elements, 'img')).toEqual([]);
    for (const element of elements)
      for (const { name: attr, value } of element.attrs) {
        expect(attr).not.toMatch(/^on|^style$|^src|^action|^formaction|^srcdoc/);
        if (attr === 'href') expect(value).toMatch(/^(#|https?:\/\/)/);
      }
    const known = new Set(elementsOf(await render(good)).map(({ tagName }) => tagName));
    expect(elements.map(({ tagName }) => tagName).filter((tag) => !known.has(tag))).toEqual([]);
  });

  test('may be called what it likes, in the margin of the paper too', () => {
    expect(cssString('a"}</style>')).toBe('"a\\000022\\00007d\\00003c\\00002fstyle\\00003e"');
    expect(cssString('Қ')).toBe('"\\00049a"');
  });

  test('is escaped by the template, however deep', () => {
    const list = ['<b>', markup`<i>${'"&'}</i>`, [`'`, 3, undefined]];
    expect(markup`<p title="${'"'}">${list}</p>`.toString()).toBe(
      '<p title="&quot;">&lt;b&gt;<i>&quot;&amp;</i>&#39;3</p>',
    );
  });
});

describe('the policy of the page', () => {
  test('lets nothing load, and only this style and this script run', async () => {
    const elements = elementsOf(await render([assessment({ findings: [] })]));
    const policy = tagged(elements, 'meta').find(
      (element) => attribute(element, 'http-equiv') === 'Content-Security-Policy',
    );
    const digest = (tag: string): string =>
      tagged(elements, tag)
        .map((element) => createHash('sha256').update(textOf(element)).digest('base64'))
        .map((one) => `'sha256-${one}'`)
        .join(' ');
    expect(policy && attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src ${digest('style')}; script-src ${digest('script')}; base-uri 'none'; form-action 'none'`,
    );
    expect(tagged(elements, 'link')).toEqual([]);
  });
});

describe('a bullet graph', () => {
  const dust = leaf({
    path: 'environment.air.points.stack-1.emissions (dust, daily)',
    observed: '0.012 g/Nm3',
    converted: '12 mg/Nm3',
    operator: 'at_most',
    limit: '5 mg/Nm3',
    best: '2 mg/Nm3',
    margin: '7 mg/Nm3 (140 %) above',
  });
  const recycled = leaf({
    path: 'environment.water.recycled',
    observed: '60 %',
    operator: 'at_least',
    limit: '75 %',
    margin: '15 % (20 %) below',
  });
  /** Class, start and width of each bar. */
  const bars = (given: Leaf, verdict: Verdict): Record<string, readonly [string, string]> => {
    const bullet = bulletOf(given, verdict);
    if (bullet === undefined) throw new Error('nothing to draw');
    const rects = tagged(elementsOf(`<!doctype html>${bulletGraph(bullet)}`), 'rect');
    return Object.fromEntries(
      rects.map((rect) => [
        attribute(rect, 'class') ?? '',
        [attribute(rect, 'x') ?? '', attribute(rect, 'width') ?? ''] as const,
      ]),
    );
  };

  test('draws a figure past an upper limit: of an axis to 13.8 (12 and 15 % room) the limit is 5, the best 2', () => {
    // 12 / 13.8 = 86.96 %, 5 / 13.8 = 36.23 %, 2 / 13.8 = 14.49 %; the line of 0.8 stands over the limit.
    expect(bars(dust, 'not-met')).toEqual({
      track: ['0', '100'],
      allowed: ['0', '36.23'],
      best: ['0', '14.49'],
      past: ['0', '86.96'],
      limit: ['35.83', '0.8'],
    });
  });

  test('draws a figure short of a lower limit: the axis goes to 86.25, what is asked lies behind the limit', () => {
    // 60 / 86.25 = 69.57 %, 75 / 86.25 = 86.96 %, and 13.04 % are left.
    expect(bars(recycled, 'not-met')).toEqual({
      track: ['0', '100'],
      allowed: ['86.96', '13.04'],
      past: ['0', '69.57'],
      limit: ['86.56', '0.8'],
    });
  });

  test('draws a figure below zero from the zero: the axis goes from -5.75 to 11.5', () => {
    const cold = leaf({
      path: 'a',
      observed: '-5 %',
      operator: 'at_most',
      limit: '10 %',
      margin: '15 % (150 %) below',
    });
    // Zero is at 5.75 / 17.25 = 33.33 %, -5 at 0.75 / 17.25 = 4.35 %, the limit at 15.75 / 17.25 = 91.3 %.
    expect(bars(cold, 'met')).toEqual({
      track: ['0', '100'],
      allowed: ['0', '91.3'],
      held: ['4.35', '28.99'],
      limit: ['90.9', '0.8'],
    });
  });

  test('shows a figure of zero', () => {
    const none = { ...dust, observed: '0 mg/Nm3', converted: '0 mg/Nm3', margin: '5 mg/Nm3 (100 %) below' };
    expect(bars(none, 'met').held).toEqual(['0', '0.6']);
  });

  test('says in words what it shows', () => {
    const bullet = bulletOf(dust, 'not-met');
    expect(bullet && String(bulletGraph(bullet))).toContain(
      'role="img" aria-label="measured 12 mg/Nm3, asked at most 5 mg/Nm3, best practice 2 mg/Nm3, 7 mg/Nm3 (140 %) above, not kept"',
    );
  });

  test.each<readonly [string, Partial<Leaf>, Verdict]>([
    ['a range, of which no margin is told', { observed: '> 4 mg/Nm3' }, 'not-met'],
    ['what is unknown', { why: 'stale' }, 'unknown'],
    ['a word', { observed: 'lithium', operator: 'equals', limit: 'lithium' }, 'met'],
    ['a day', { observed: '2025-01-01', operator: 'before', limit: '2026-01-01' }, 'met'],
  ])('is not drawn of %s', (_what, given, verdict) => {
    const { margin: _margin, converted: _converted, ...without } = dust;
    expect(bulletOf({ ...without, ...given }, verdict)).toBeUndefined();
  });

  test('is not drawn of yes and no told as 1 and 0', () => {
    const flag = { observed: '0', operator: 'at_least', limit: '1', margin: '1 (100 %) below' };
    expect(bulletOf(leaf({ path: 'metric:company', ...flag }), 'not-met')).toBeUndefined();
  });

  test('is not drawn of the question whether a limit is asked', () => {
    // More than 20 kt, so that units are asked for; there are too few of them.
    const large = leaf({
      path: 'emissions',
      observed: '48 kt',
      operator: 'above',
      limit: '20 kt',
      margin: '28 kt (140 %) above',
    });
    expect(bulletOf(large, 'not-met')).toBeUndefined();
    expect(bulletsOf({ verdict: 'not-met', decided_by: [large, recycled] })).toMatchObject([
      { measured: 60, limit: 75, held: false },
    ]);
  });

  test.each([
    ['at_most', true],
    ['at_least', true],
    ['not above', true],
    ['below', false],
    ['above', false],
    ['not at_most', false],
  ])('at the limit itself %s is kept: %s', (operator, held) => {
    const at = leaf({ path: 'a', observed: '5 t', operator, limit: '5 t', margin: 'at the limit' });
    expect(bulletOf(at, held ? 'met' : 'not-met')?.held).toBe(held);
  });

  test('is drawn once of a figure that decides the finding and its item', () => {
    const item = {
      id: 'a',
      verdict: 'not-met',
      credit: { low: 0, high: 0 },
      decided_by: [dust],
      evidence: [],
    } as const;
    expect(bulletsOf({ verdict: 'not-met', decided_by: [dust], items: [item] })).toHaveLength(1);
  });
});

describe('a score as a picture', () => {
  test('has a bar for each bound, from one zero, and says the figures', () => {
    const bar = String(
      scoreBar(score({ declared: 0.474, documented: 0.4, possible: 0.9312, coverage: 0.5, of: 4 })),
    );
    expect(bar).toContain('aria-label="47 % declared (40 % documented), 93 % possible"');
    const widths = tagged(elementsOf(`<!doctype html>${bar}`), 'rect').map((rect) => [
      attribute(rect, 'class'),
      attribute(rect, 'width'),
    ]);
    expect(widths).toEqual([
      ['track', '100'],
      ['possible', '93.12'],
      ['declared', '47.4'],
      ['documented', '40'],
    ]);
  });

  test('of nothing assessable has no bar', () => {
    expect(String(scoreBar(score()))).toContain('not scored: nothing assessable');
    expect(tagged(elementsOf(`<!doctype html>${scoreBar(score())}`), 'rect')).toHaveLength(1);
  });
});

describe('what a reader looks for', () => {
  const one = finding({
    criterion: 'eu.crma.progress-report',
    verdict: 'not-met',
    verified: 'secondary',
    decided_by: [
      leaf({ path: 'a.b', observed: '3 t', operator: 'at_most', limit: '2 t', file: 'p.yaml', line: 7 }),
    ],
    evidence: [{ kinds: ['progress-report'], state: 'expired', document: 'pr-1' }],
  });
  const whole = async (given: Partial<Assessment> = {}): Promise<string> =>
    textOf(parse(await render([assessment({ findings: [one], ...given })])));

  test('a finding has article, link, arithmetic, place, evidence, remedy, and how it was verified', async () => {
    const text = await render([assessment({ findings: [one] })]);
    const card = tagged(elementsOf(text), 'details').find(
      (element) => attribute(element, 'class') === 'finding',
    );
    const said = card === undefined ? '' : textOf(card);
    for (const part of [
      'CRMA Art. 6(1)(a)',
      'a.b is 3 t; asked: at most 2 t',
      '[p.yaml:7]',
      'progress-report: expired (pr-1)',
      'The promoter shows which product is on the list',
      'read in a secondary source, not in the text of the act',
      'amendments read up to 2026-02-14',
    ])
      expect(said).toContain(part);
    expect(text).toContain(
      '<a href="https://eur-lex.europa.eu/eli/reg/2024/1252/oj" rel="noopener noreferrer">CRMA Art. 6(1)(a)</a>',
    );
  });

  test('what does not bind is not called a breach', async () => {
    const said = await whole({ findings: [{ ...one, binds: false }] });
    expect(said).toContain('(does not bind here)');
  });

  test('the sources have the day they were read up to, and every file its digest', async () => {
    const said = await whole();
    expect(said).toContain('Critical Raw Materials Act, Regulation (EU) 2024/1252');
    expect(said).toContain('2026-02-14');
    expect(said.split('0'.repeat(64)).length - 1).toBe(3);
  });

  test('values that were set are told before the answer, and on each page of paper', async () => {
    const text = await render([
      assessment({ findings: [one], hypothetical: [{ path: 'project.stage', value: 'closure' }] }),
    ]);
    const said = textOf(parse(text));
    const warning = said.indexOf('hypothetical (1 fact set): project.stage = closure');
    expect(warning).toBeGreaterThan(0);
    expect(warning).toBeLessThan(said.indexOf('The answer'));
    expect(text).toContain(`@top-left { content: ${cssString('hypothetical (1 fact set): Refinery')}`);
  });

  test('a gap that was accepted keeps its verdict, and says by whom and until when', async () => {
    const said = await whole({
      findings: [{ ...one, waived: true }],
      waivers: [
        {
          criterion: one.criterion,
          reason: 'the report is being written',
          approved_by: 'A. Akhmetova',
          approved_on: '2026-10-01',
          expires: '2027-03-31',
          state: 'live',
        },
      ],
    });
    expect(said).toContain('by A. Akhmetova on 2026-10-01, until 2027-03-31');
    expect(said).toContain('the report is being written');
    expect(said).toMatch(/✗ not met[^✗]*accepted by waiver/);
  });

  test('both sides of a topic stand beside each other', async () => {
    const kazakh = finding({
      criterion: 'kz.a',
      verdict: 'met',
      side: 'kz',
      short: 'Code',
      title: 'The Kazakh rule',
    });
    const elements = elementsOf(await render([assessment({ findings: [one, kazakh] })]));
    const table = tagged(elements, 'table').find((element) => attribute(element, 'class') === 'stack sides');
    const cells = table === undefined ? [] : tagged(below(table), 'td').map(textOf);
    expect(cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim())).toEqual([
      '✗ not met A strategic raw material is produced CRMA Art. 6(1)(a)',
      '✓ met The Kazakh rule Code Art. 6(1)(a)',
    ]);
  });

  test('several projects have a table first, then each its own part', async () => {
    const other = assessment({ findings: [one], project: { id: 'mine', name: 'Mine', file: 'm.yaml' } });
    const elements = elementsOf(await render([assessment({ findings: [one] }), other]));
    const headings = elements.filter(({ tagName }) => tagName === 'h1' || tagName === 'h2').map(textOf);
    expect(headings).toEqual(['Portfolio of 2 projects', 'Refinery', 'Mine']);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids).toContain('p1-f-eu.crma.progress-report');
    expect(ids).toContain('p2-f-eu.crma.progress-report');
  });
});
