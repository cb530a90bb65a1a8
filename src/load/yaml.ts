import { createHash } from 'node:crypto';
import { Composer, isMap, isScalar, type ParsedNode } from 'yaml';
import type { Loaded, Problem } from '../errors.js';
import type { InputFile } from './file.js';
import { type Text, toText } from './text.js';
import { syntaxRefusals } from './yaml-errors.js';
import { type Found, locator } from './yaml-locate.js';
import { type Refusal, readTokens } from './yaml-tokens.js';
import { toValues } from './yaml-value.js';

/** Reads one YAML file that holds a mapping; what is wrong in several places is told for all of them. */
export function readYaml(file: InputFile): LoadedYaml {
  const text = toText(file);
  if ('message' in text) return { problems: [text] };
  const { tokens, refusals, stopped } = readTokens(text.text);
  const composer = new Composer({
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    // Years stand as keys. Equal keys are told in yaml-value.ts: the check built in compares each with each.
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const [document] = [...composer.compose(tokens, true, text.text.length)];
  const syntax = [...refusals, ...syntaxRefusals(document?.errors ?? [], refusals, text)];
  const root: ParsedNode | null = document?.contents ?? null;
  if (stopped || syntax.length > refusals.length || root === null || !isMap(root)) {
    return { problems: problemsOf(text, syntax.length > 0 ? syntax : [notMapping(root)]) };
  }
  const lineOf = (offset: number): number => text.placeOf(offset).line;
  const { value, refusals: more, targets } = toValues(root, lineOf);
  const find = locator(root, targets, lineOf);
  const { path } = file;
  return {
    find,
    source: {
      path,
      value,
      files: [{ path, sha256: createHash('sha256').update(file.bytes).digest('hex') }],
      locate: (pointer, part = 'value') => {
        const { offset, exact } = find(pointer, part);
        return { file: path, ...text.placeOf(offset), exact };
      },
    },
    problems: problemsOf(text, [...syntax, ...more]),
  };
}

export interface LoadedYaml extends Loaded {
  /** How far down a pointer leads in this file. */
  readonly find?: (pointer: string, part: 'value' | 'key') => Found;
}

function problemsOf(text: Text, refusals: readonly Refusal[]): readonly Problem[] {
  return [...refusals]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, ...refusal }) => ({ ...refusal, file: text.file, ...text.placeOf(offset) }));
}

function notMapping(root: ParsedNode | null): Refusal {
  const empty = root === null || (isScalar(root) && root.value === null);
  return {
    code: empty ? 'file-empty' : 'not-a-mapping',
    message: empty
      ? 'the file is empty'
      : `a file begins with \`key: value\`; here stands ${isScalar(root) ? 'text' : 'a list'}`,
    hint: 'the least there can be is `schema_version: 1` and `project:` with `id` and `name`',
    offset: empty ? 0 : (root?.range[0] ?? 0),
  };
}
