import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Assessment, Finding } from '../../src/model/assessment.js';
import type { View } from '../../src/report/index.js';
import { markdown } from '../../src/report/markdown.js';
import { assessment, finding, leaf } from './assessments.js';
import { cases } from './cases.js';

const view: View = { color: false, width: 80, ascii: false, all: false };
const textOf = (documents: readonly Assessment[], all = false): string =>
  markdown.render(documents, { ...view, all });

/** As GitHub reads it; tags that are written out come through, as they would there. */
const htmlOf = (text: string): string =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const ours = [
  ...['h2', 'h3', 'p', 'strong', 'em', 'code', 'ul', 'li', 'br', 'details', 'summary'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
];
const tagsOf = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name)),
];

describe.each(Object.entries(cases))('%s', (_, documents) => {
  const text = textOf(documents);
  const html = htmlOf(text);

  test('has no tag but ours: no link, no image, no script', () => {
    expect(tagsOf(html).filter((name) => !ours.includes(name))).toEqual([]);
  });

  test('closes what it folds', () => {
    const number = (tag: string): number => html.split(tag).length - 1;
    expect(number('<details>')).toBe(number('</details>'));
    expect(number('<summary>')).toBe(number('</summary>'));
  });

  test('has as many cells in each row of a table as in its head', () => {
    for (const [, table = ''] of html.matchAll(/<table>(.*?)<\/table>/gs)) {
      const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row);
      const cells = rows.map((row) => row.split(/<t[hd]/).length - 1);
      expect(new Set(cells).size).toBe(1);
      expect(rows.filter((row) => row.includes('<td></td>') && row.endsWith('<td></td>\n'))).toEqual([]);
    }
  });

  test('calls nobody by name and links nowhere', () => {
    expect(text).not.toMatch(/@\w|:\/\/|www\.|(?<!&)#\d/);
  });

  test('has room in a comment, everything shown or not', () => {
    expect(text.length).toBeLessThan(65_536);
    expect(textOf(documents, true).length).toBeLessThan(65_536);
  });
});

describe('one project', () => {
  const text = textOf(cases.broken ?? []);

  test('begins with the answer: the gate, then the scores with their bounds', () => {
    const [title, , sentence] = text.split('\n');
    expect(title).toBe('## ❌ Gate broke: Refinery (`refinery`)');
    expect(sentence).toContain(
      '1 of the 2 critical criteria that bind or may bind here is not shown to be met; 1 condition not held',
    );
    expect(sentence).toContain('As of 2026-11-22');
    expect(text).toContain(
      '| **the law that binds here** | 41 % declared (25 % documented), 99 % possible |',
    );
    expect(text).toContain(
      '| **the other side as benchmark** | 0 % declared (0 % documented), 0 % possible |',
    );
    expect(text).toContain(
      '| **aligned, both sides together** | 29 % declared (10 % documented), 57 % possible |',
    );
  });

  test('then says what breaks the gate: conditions and findings', () => {
    const [, after = ''] = text.split('**What breaks the gate**');
    expect(after.split('<details>')[0]?.trim().split('\n')).toEqual([
      '- minimum score: 29 % declared is below 60 %',
      '- **unknown** (whether it binds here is not known): CRMA Art. 7(8): Approval of the host country (`eu.crma.host-approval`)<br>the register has no host-country-approval; asked: approved<br>`examples/refinery/project.yaml:190`',
    ]);
  });

  test('then folds the rest, each with its count', () => {
    const summaries = [...text.matchAll(/<summary>(.*)<\/summary>/g)].map(([, summary]) => summary);
    expect(summaries).toEqual([
      'Other gaps: 2 not met, 1 partly met',
      '1 other unknown',
      '4 facts and papers missing: what to find out',
      '1 criterion for a person to judge',
      '1 upcoming, not in the score',
      'Judged by 3 acts',
    ]);
  });

  test('shows a gap by its verdict, provision, figure and limit, remedy and place', () => {
    expect(text).toContain(
      '| **not met** (does not bind here) | NFM BAT BAT 14, Table 3: Dust of the smelter (`eu.bat.dust`) | ' +
        'environment.air.points.stack-1.emissions (dust, daily) is 0.012 g/Nm3 (= 12 mg/Nm3); ' +
        'asked: at most 5 mg/Nm3, best practice 2 mg/Nm3; 7 mg/Nm3 (140 %) above<br>' +
        'To do: The operator fits or mends a bag filter.<br>`examples/refinery/project.yaml:88` |',
    );
  });

  test('shows the horizon with its day', () => {
    expect(text).toContain(
      '| 2027-02-18 | CRMA Art. 77(1): Battery passport (`eu.batt.passport`) | unknown |',
    );
  });

  test('whose gate held says so', () => {
    expect(textOf(cases.held ?? [])).toMatch(/^## ✅ Gate held: Refinery/);
  });
});

test('what is waived is counted, not shown', () => {
  const text = textOf([
    assessment({ findings: [finding({ criterion: 'eu.x.waived', verdict: 'not-met', waived: true })] }),
  ]);
  expect(text).toContain('1 gap accepted by waiver, not shown here.');
  expect(text).not.toContain('eu.x.waived');
});

test('several projects begin with a line each, those whose gate broke first', () => {
  const text = textOf(cases.several ?? []);
  expect(text).toMatch(/^## ❌ 4 projects, the gate broke for 2\n/);
  const rows = text.split('\n').slice(4, 8);
  expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual([
    '| `refinery` ❌ broke',
    '| `refinery` ❌ broke',
    '| `refinery` ✅ held',
    '| `qonyrat` ✅ held',
  ]);
});

describe('hostile text', () => {
  const title = [
    '<img src=x onerror=alert(1)>',
    '[click](https://evil.example)',
    '![x](//evil.example/x.png)',
    '| a cell | more',
    '`code`',
    '**bold** _it_ ~~gone~~ $x$',
    '@everyone @org/team #123 www.evil.example mail me@evil.example',
    '&lt;b&gt; \\| <!-- no --> </details> <details>',
    'Қазақстан: шаң',
  ].join(' ');
  const given = finding({
    criterion: 'a',
    verdict: 'not-met',
    title,
    decided_by: [leaf({ path: 'a`b|c', observed: title, file: 'p`|.yaml', line: 2, column: 1 })],
  });
  const text = textOf([assessment({ findings: [given], project: { id: 'p', name: title, file: 'p.yaml' } })]);

  test('stays the letters that were written', () => {
    const shown = htmlOf(text)
      .replaceAll('​', '')
      .replaceAll(
        /&(lt|gt|quot|amp);/g,
        (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '',
      );
    // The title is cut after 300 letters in a row, the project's name is whole.
    expect(shown).toContain(title);
  });

  test('brings no tag, no row and no name', () => {
    const html = htmlOf(text);
    expect(tagsOf(html).filter((name) => !ours.includes(name))).toEqual([]);
    expect(html).not.toContain('<!--');
    expect(html.split('<details>').length).toBe(html.split('</details>').length);
    expect(text).not.toMatch(/@\w|:\/\/|www\.|(?<!&)#\d/);
  });
});

describe('very much to say', () => {
  const long = 'слово '.repeat(200);
  const gap = (index: number, given: Partial<Finding> = {}): Finding =>
    finding({ criterion: `eu.x.c${index}`, verdict: 'not-met', ...given });

  test('of 1,400 gaps shows the first of each list and says how many more', () => {
    const text = textOf([assessment({ findings: Array.from({ length: 1400 }, (_, index) => gap(index)) })]);
    expect(text).toContain('<summary>Other gaps: 1400 not met</summary>');
    expect(text).toContain('*and 1375 more*');
    expect(text).not.toContain('Cut to fit');
  });

  test('is cut to a comment, with --all too, and says so', () => {
    const findings = Array.from({ length: 1400 }, (_, index) => gap(index, { remedy: long, title: long }));
    const text = textOf([assessment({ findings })], true);
    const shown = text.split('eu.x.c').length - 1;
    expect(text.length).toBeLessThan(65_536);
    expect(shown).toBeGreaterThan(20);
    expect(text).toContain(`*and ${1400 - shown} more*`);
    expect(text).toMatch(/Cut to fit a comment: \d+ lines .*left out/);
  });

  test('of three hundred projects is cut to a comment', () => {
    const documents = Array.from({ length: 300 }, (_, index) =>
      assessment({ project: { id: `p${index}`, name: 'P', file: 'p.yaml' }, findings: [gap(1)] }),
    );
    const text = textOf(documents);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/^## ✅ 300 projects, the gate broke for 0/);
    expect(text).toMatch(/all or part of \d+ projects left out/);
  });
});
