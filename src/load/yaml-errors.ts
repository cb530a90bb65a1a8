import type { YAMLParseError } from 'yaml';
import type { Text } from './text.js';
import type { Refusal } from './yaml-tokens.js';

const most = 20;

/** What `yaml` says of a text that is no YAML, in plain words: once for each line, since one slip brings on others. */
export function syntaxRefusals(
  errors: readonly YAMLParseError[],
  known: readonly Refusal[],
  { placeOf }: Text,
): readonly Refusal[] {
  const told = new Set(known.map(({ offset }) => placeOf(offset).line));
  const byLine = new Map<number, YAMLParseError[]>();
  for (const error of errors) {
    const { line } = placeOf(error.pos[0]);
    if (!told.has(line)) byLine.set(line, [...(byLine.get(line) ?? []), error]);
  }
  return [...byLine.values()].slice(0, most).flatMap(([first, second]): Refusal[] => {
    if (first === undefined) return [];
    const { said, hint } = runsOn(first, second) ? stray : wordsFor(first);
    return [{ code: 'yaml-syntax', message: `not valid YAML: ${said}`, hint, offset: first.pos[0] }];
  });
}

interface Words {
  readonly said: string;
  readonly hint: string;
}

/** A line indented too far becomes part of the value above it, and that value a key. */
function runsOn(first: YAMLParseError, second: YAMLParseError | undefined): boolean {
  return first.code === 'BLOCK_AS_IMPLICIT_KEY' && second?.code === 'MULTILINE_IMPLICIT_KEY';
}

const indent =
  'indent with spaces; the keys of one mapping, and the `-` of one list, begin in the same column';
const stray = { said: 'the indentation of this line or the next does not fit', hint: indent };

function wordsFor({ message }: YAMLParseError): Words {
  const found = words.find(([pattern]) => pattern.test(message));
  if (found !== undefined) return { said: found[1], hint: found[2] };
  const line = message.split('\n', 1)[0] ?? '';
  return { said: line.slice(0, 160), hint: 'check indentation, quotes and brackets around here' };
}

const quotes = 'put the text in quotes';
const brackets = 'check that every `[` and `{` has its `]` or `}`, with commas between the entries';
const key = 'write `key: value`, with a space after the colon';

/** The library has one code for slips that look quite different to who made them, so its words are matched. */
const words: readonly (readonly [RegExp, string, string])[] = [
  [/^Tabs are not allowed/, 'a tab where spaces are due', 'indent with spaces'],
  [/closing ["']quote/, 'a quote is opened further up and not closed', 'close it, or delete it'],
  [/^Nested mappings are not allowed/, 'a second `key:` in one line', `${quotes}, or begin a new line`],
  [
    /block-seq-ind on same line|^A block sequence may not/,
    'a `-` on the line of its key',
    'begin a new line',
  ],
  [/^Implicit (map )?keys/, 'a key without `:`', key],
  [/^With stringKeys/, 'a key that is not plain text', key],
  [/must start at the same column|^Bad indentation/, 'the indentation does not fit the lines above', indent],
  [
    /^Block scalars with more-indented/,
    'the first line of the text is indented further than the rest',
    indent,
  ],
  [
    /^(Flow (map|sequence)|Expected flow)/,
    'a bracket is opened further up and not closed before this line',
    brackets,
  ],
  [/flow-(map|seq)-end/, 'a closing bracket that was never opened', brackets],
  [/^(Missing ,|Unexpected (,|empty item))/, 'a comma is missing here, or one too many', brackets],
  [/^Block collections are not allowed/, 'an indented block inside brackets', brackets],
  [/^Plain value cannot start/, 'a value may not begin with this sign', quotes],
  [
    /at node end/,
    'more text after the end of the value',
    `${quotes}; a quote inside single quotes is written twice`,
  ],
  [/^Invalid escape/, 'a `\\` in double quotes that means nothing', 'use single quotes, or write `\\\\`'],
  [
    /^Comments must be separated/,
    'a `#` right after a value',
    `put a space before a comment; ${quotes} otherwise`,
  ],
];
