import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment, Verdict } from '../../src/model/assessment.js';
import { html } from '../../src/report/html.js';
import { assessed } from '../support/assessed.js';
import { browserPath } from '../support/browser.js';

const acts = ['critical-raw-materials-act', 'ambient-air-directive', 'environmental-code'];
const day = '2026-11-22';
const folder = mkdtempSync(join(tmpdir(), 'esg-align-html-'));
const mine = assessed('fictitious-copper-mine/project.yaml', acts, { day });
const refinery = assessed('fictitious-lithium-refinery/project.yaml', acts.slice(0, 2), { day });
const kounrad = assessed('kounrad/project.yaml', acts.slice(0, 2), { day });

let browser: Browser;
let one: string;
let portfolio: string;

async function write(name: string, documents: readonly Assessment[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await html.render(documents, { color: false, width: 80, ascii: false, all: false }));
  return pathToFileURL(path).href;
}

interface Opened {
  readonly page: Page;
  /** What the console said, and what was asked of the network. */
  readonly said: string[];
  readonly asked: string[];
}

async function open(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, said, asked };
}

const count = (verdict: Verdict): number => mine.counts[verdict];

describe.skipIf(browserPath === undefined)('the report in a browser', () => {
  beforeAll(async () => {
    browser = await chromium.launch(browserPath === undefined ? {} : { executablePath: browserPath });
    one = await write('one.html', [mine]);
    portfolio = await write('portfolio.html', [refinery, kounrad]);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test('opens with nothing to complain of, and asks nothing of the network', async () => {
    for (const address of [one, portfolio]) {
      const { page, said, asked } = await open(address);
      await page.locator('form.filter').first().waitFor({ state: 'visible' });
      expect(said).toEqual([]);
      expect(asked).toEqual([address]);
      await page.context().close();
    }
  });

  test('lets no script run that a text might bring in', async () => {
    const { page, said } = await open(one);
    const policy = new Promise((resolve) => page.once('console', resolve));
    await page.evaluate(
      `{ const added = document.createElement('script'); added.textContent = 'document.title = "taken"'; document.body.append(added); }`,
    );
    await policy;
    expect(await page.title()).not.toBe('taken');
    expect(said.join()).toContain('Content Security Policy');
    await page.context().close();
  });

  describe('filters with the keyboard alone', () => {
    let page: Page;
    const shown = async (): Promise<string> => (await page.locator('.shown').textContent()) ?? '';
    const rows = (): ReturnType<Page['locator']> => page.locator('[data-verdict]:not([hidden])');
    const toggle = async (name: string, value: string): Promise<void> => {
      await page.locator(`form.filter input[name="${name}"][value="${value}"]`).focus();
      await page.keyboard.press('Space');
    };

    beforeAll(async () => {
      ({ page } = await open(one));
    });

    afterAll(() => page.context().close());

    test('all at first', async () => {
      expect(await rows().count()).toBe(mine.findings.length);
      expect(await shown()).toBe(`All ${mine.findings.length} findings are shown.`);
    });

    test('by verdict', async () => {
      await toggle('verdict', 'not-applicable');
      await toggle('verdict', 'unknown');
      const left = mine.findings.length - count('not-applicable') - count('unknown');
      expect(await rows().count()).toBe(left);
      expect(await shown()).toBe(`${left} of ${mine.findings.length} findings are shown.`);
      expect(await page.locator('#unknown').isVisible()).toBe(false);
    });

    test('by side', async () => {
      await toggle('side', 'eu');
      const wanted = mine.findings.filter(
        ({ side, verdict }) => side !== 'eu' && verdict !== 'not-applicable' && verdict !== 'unknown',
      );
      expect(wanted.length).toBeGreaterThan(0);
      expect(await rows().count()).toBe(wanted.length);
    });

    test('by pillar', async () => {
      await toggle('pillar', 'environment');
      const wanted = mine.findings.filter(
        ({ side, verdict, pillar }) =>
          side !== 'eu' && verdict !== 'not-applicable' && verdict !== 'unknown' && pillar !== 'environment',
      );
      expect(await rows().count()).toBe(wanted.length);
    });

    test('all again', async () => {
      await page.locator('form.filter button[type="reset"]').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => rows().count()).toBe(mine.findings.length);
    });

    test('by text, in what is folded too', async () => {
      const [wanted] = mine.findings.filter(({ verdict }) => verdict === 'not-applicable');
      await page.locator('form.filter input[type="search"]').focus();
      await page.keyboard.type(wanted?.title.toUpperCase() ?? '');
      await expect.poll(() => rows().count()).toBeLessThan(10);
      expect(
        await page
          .getByText(wanted?.title ?? '')
          .last()
          .isVisible(),
      ).toBe(true);
    });

    test('a link to a finding that is filtered out shows it', async () => {
      const link = page.locator('section[aria-labelledby="priorities"] a[href^="#f-"]').first();
      const target = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`);
      expect(await target.isVisible()).toBe(false);
      await link.focus();
      await page.keyboard.press('Enter');
      await target.waitFor({ state: 'visible' });
      expect(await rows().count()).toBe(mine.findings.length);
    });

    test('a finding opens and closes', async () => {
      const finding = page.locator('details.finding').first();
      const before = await finding.getAttribute('open');
      await finding.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await finding.getAttribute('open')).not.toBe(before);
    });
  });

  test('is read without script: no filter, every finding, opened by hand or by a link', async () => {
    const { page } = await open(one, { javaScriptEnabled: false });
    expect(await page.locator('form.filter').isVisible()).toBe(false);
    expect(await page.locator('[data-verdict]').count()).toBe(mine.findings.length);
    const [first, second] = mine.findings.filter(({ verdict }) => verdict === 'not-met');
    const body = page.locator(`[id="f-${first?.criterion}"]`);
    await page.locator('details.finding', { has: body }).locator('summary').click();
    expect(await body.isVisible()).toBe(true);
    await page.goto(`${one}#f-${second?.criterion}`);
    await page.locator(`[id="f-${second?.criterion}"]`).waitFor({ state: 'visible' });
    await page.context().close();
  });

  test.each([
    [375, 'light'],
    [768, 'dark'],
    [1280, 'light'],
  ] as const)('at %i px nothing stands out to the side (%s)', async (width, colorScheme) => {
    for (const address of [one, portfolio]) {
      const { page } = await open(address, { viewport: { width, height: 900 }, colorScheme });
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.context().close();
    }
  });

  test.each([
    [1280, 'light'],
    [375, 'dark'],
  ] as const)('at %i px, %s, axe finds nothing', async (width, colorScheme) => {
    const few = assessed('fictitious-copper-mine/project.yaml', acts.slice(0, 2), { day });
    const { page } = await open(await write(`axe-${width}.html`, [few]), {
      viewport: { width, height: 900 },
      colorScheme,
    });
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    await page.evaluate(axe.source);
    const found = await page.evaluate<string[]>(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, impact, nodes }) => impact + ' ' + id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | ')))`,
    );
    expect(found).toEqual([]);
    await page.context().close();
  });

  describe('on paper', () => {
    async function print(
      address: string,
      before?: (page: Page) => Promise<void>,
    ): Promise<readonly string[]> {
      const { page } = await open(address);
      await before?.(page);
      const path = join(folder, 'printed.pdf');
      await page.pdf({ path, preferCSSPageSize: true });
      await page.context().close();
      const text = execFileSync('pdftotext', ['-layout', path, '-'], { maxBuffer: 1 << 28 }).toString();
      return text.split('\f').slice(0, -1);
    }

    test('has name, version, day and number on every page, and every finding', async () => {
      const few = assessed('fictitious-copper-mine/project.yaml', acts.slice(0, 2), { day });
      const pages = await print(await write('few.html', [few]));
      expect(pages.length).toBeGreaterThan(3);
      for (const [index, page] of pages.entries()) {
        expect(page).toContain('Fictitious Copper Mine');
        expect(page).toContain(`as of ${day}`);
        expect(page).toContain(`esg-align ${few.tool.version}`);
        expect(page).toContain(`page ${index + 1} of ${pages.length}`);
      }
      const whole = pages.join(' ').replaceAll(/\s+/g, ' ');
      // A title may be broken over lines beside another column; its first words stand together.
      const start = (title: string): string => title.split(' ').slice(0, 2).join(' ');
      for (const { title } of few.findings) expect(whole).toContain(start(title));
      // What is short is printed whole, though nobody opened it.
      for (const { remedy } of few.findings.filter(({ verdict }) => verdict === 'not-met'))
        expect(whole).toContain(start(remedy));
    });

    test('names each project of a portfolio on its own pages', async () => {
      const [crma] = acts;
      const parts = [
        assessed('fictitious-copper-mine/project.yaml', [crma ?? ''], { day }),
        assessed('fictitious-lithium-refinery/project.yaml', [crma ?? ''], { day }),
      ];
      const pages = await print(await write('two.html', parts));
      const tops = pages.map((page) => page.trimStart().split(/\s{3,}/)[0]);
      expect([...new Set(tops)]).toEqual([
        'Portfolio of 2 projects',
        'Fictitious Copper Mine',
        'Fictitious Lithium Refinery',
      ]);
    });

    test('tells what is met in full where that is asked for', async () => {
      const few = assessed('fictitious-lithium-refinery/project.yaml', acts.slice(0, 1), { day });
      const address = await write('full.html', [few]);
      const asks = few.findings.find(({ verdict }) => verdict === 'met')?.requires.slice(0, 30) ?? '';
      const brief = await print(address);
      const full = await print(address, (page) => page.locator('input[name="in-full"]').check());
      expect(asks).not.toBe('');
      expect(brief.join(' ').replaceAll(/\s+/g, ' ')).not.toContain(asks);
      expect(full.join(' ').replaceAll(/\s+/g, ' ')).toContain(asks);
    });
  });
});
