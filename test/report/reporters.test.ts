import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { type FormatName, formats, type Rendered, type View } from '../../src/report/index.js';
import { cases } from './cases.js';

const view: View = { color: false, width: 80, ascii: false, all: false };
const names = Object.keys(cases);
const formatNames = Object.keys(formats) as FormatName[];
const each = names.flatMap((name) => formatNames.map((format) => [name, format] as const));
const given = (name: string): readonly Assessment[] => cases[name] ?? [];
const rendered = async (
  name: string,
  format: FormatName,
  changed: Partial<View> = {},
  documents = given(name),
): Promise<Rendered> => (await formats[format].load()).render(documents, { ...view, ...changed });
const render = async (...asked: Parameters<typeof rendered>): Promise<string> =>
  Buffer.from(await rendered(...asked)).toString();
/** Text that a person or a shell may show as it is. */
const isText = (format: FormatName): boolean => !('binary' in formats[format]);

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/assessment.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strict: false }).compile(schema);

test.each(names)('%s: the fixture is a result document', (name) => {
  for (const assessment of given(name)) {
    validate(assessment);
    expect(validate.errors).toBeNull();
  }
});

describe.each(each)('%s as %s', (name, format) => {
  test.runIf(
    format === 'table' || (['json', 'ndjson'].includes(format) && ['held', 'hostile'].includes(name)),
  )('is what it was', async () => {
    await expect(await render(name, format)).toMatchFileSnapshot(
      `golden/${name}.${formats[format].extension}`,
    );
  });

  test.runIf(isText(format))('ends in one newline', async () => {
    expect(await render(name, format)).toMatch(/[^\n]\n$/);
  });

  test.runIf(isText(format)).each([false, true])('orders nothing of the terminal (all: %s)', async (all) => {
    // CRLF and the byte order mark at the start belong to CSV.
    const text = (await render(name, format, { all })).replaceAll('\r\n', '\n').replace(/^\ufeff/, '');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u);
  });

  test('says the same twice', async () => {
    expect(await rendered(name, format)).toEqual(await rendered(name, format));
  });

  test('says the same of a document whose keys stand in another order', async () => {
    const turned = given(name).map((one) => backwards(one) as Assessment);
    expect(await rendered(name, format, {}, turned)).toEqual(await rendered(name, format));
  });
});

describe.each(names)('%s as a table', (name) => {
  test.each([80, 100, 120, 300])('has no line above %i columns', async (width) => {
    for (const all of [false, true]) {
      const wide = (await render(name, 'table', { width, all }))
        .split('\n')
        .filter((line) => stringWidth(line) > width);
      expect(wide).toEqual([]);
    }
  });

  test('has the same lines with colour as without', async () => {
    const colored = await render(name, 'table', { color: true });
    expect(colored).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what chalk writes
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(await render(name, 'table'));
  });

  test('names every criterion with --all', async () => {
    const text = (await render(name, 'table', { all: true, width: 120 })).replaceAll(/\s+/g, '');
    for (const { findings } of given(name)) {
      expect(findings.filter(({ criterion }) => !text.includes(criterion))).toEqual([]);
    }
  });

  test('says of nothing that does not bind that it is broken law', async () => {
    expect(await render(name, 'table', { all: true })).not.toMatch(/non-complian|violat/i);
  });
});

test.each(['held', 'broken', 'nothing-judged', 'several'])(
  '%s in ASCII needs no other letters',
  async (name) => {
    const text = await render(name, 'table', { ascii: true, all: true }, given(name).filter(isLatin));
    expect(text).toMatch(/^[\n\u0020-\u007e]*$/);
  },
);

test('the whole of a report with --all is what it was', async () => {
  await expect(await render('broken', 'table', { all: true })).toMatchFileSnapshot('golden/broken-all.txt');
});

test('ASCII symbols and borders', async () => {
  await expect(await render('broken', 'table', { ascii: true })).toMatchFileSnapshot(
    'golden/broken-ascii.txt',
  );
});

test('json holds the document and nothing else', async () => {
  expect(JSON.parse(await render('broken', 'json'))).toEqual(given('broken')[0]);
  expect(JSON.parse(await render('several', 'json'))).toEqual(given('several'));
  expect(JSON.parse(await render('kazakh-and-russian', 'json'))).toEqual(given('kazakh-and-russian')[0]);
});

test('ndjson is one document a line', async () => {
  const lines = (await render('several', 'ndjson')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(given('several'));
});

test('keys stand in the order of the schema', async () => {
  const text = JSON.parse(await render('broken', 'json'));
  expect(outOfOrder(text, schema, '')).toEqual([]);
});

function isLatin({ project }: Assessment): boolean {
  return /^[ -~]*$/.test(project.name);
}

function backwards(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(backwards);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .toReversed()
      .map(([key, value]) => [key, backwards(value)]),
  );
}

interface Node {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly allOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
}

/** Objects whose keys stand in another order than the properties of their schema. */
function outOfOrder(data: unknown, node: Node, path: string): readonly string[] {
  const at = resolved(node);
  if (Array.isArray(data))
    return data.flatMap((one, index) => outOfOrder(one, at.items ?? {}, `${path}/${index}`));
  if (typeof data !== 'object' || data === null) return [];
  const keys = Object.keys(data);
  const expected = Object.keys(at.properties ?? {}).filter((key) => keys.includes(key));
  const below = Object.entries(data).flatMap(([key, value]) =>
    outOfOrder(value, at.properties?.[key] ?? {}, `${path}/${key}`),
  );
  return keys.join() === expected.join() ? below : [path, ...below];
}

function resolved(node: Node): Node {
  const reference = node.$ref ?? node.allOf?.[0]?.$ref ?? node.anyOf?.[0]?.$ref;
  return reference === undefined ? node : schema.$defs[reference.slice('#/$defs/'.length)];
}
