import { CST, Lexer, Parser } from 'yaml';
import { quoted } from '../errors.js';

/** Something that stands in a YAML text at an offset and is not taken. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
  /** JSON pointer of the value at fault, where it is one. */
  readonly pointer?: string;
}

export interface Tokens {
  readonly tokens: readonly CST.Token[];
  readonly refusals: readonly Refusal[];
  /** The text was not read to its end. */
  readonly stopped: boolean;
}

const deepest = 64;
const mostAnchors = 100;
const mostLexemes = 1_000_000;
const mostRefusals = 20;

/**
 * Text to tokens, while the text is still cheap to refuse: the next step recurses into what is nested, and
 * its time and memory grow with every anchor and value.
 */
export function readTokens(text: string): Tokens {
  const tokens: CST.Token[] = [];
  const refusals: Refusal[] = [];
  const parser = new Parser();
  let lexemes = 0;
  let anchors = 0;
  let errors = 0;
  let afterMark = false;
  let begun = false;
  let ended = false;
  let offset = 0;
  const stop = (...last: readonly Omit<Refusal, 'offset'>[]): Tokens => {
    const placed = last.map((refusal) => ({ ...refusal, offset }));
    return { tokens, refusals: [...refusals, ...placed], stopped: true };
  };
  for (const lexeme of new Lexer().lex(text)) {
    offset = parser.offset;
    // What follows the mark is the text of a scalar, whatever it begins with.
    const type = afterMark ? 'text' : CST.tokenType(lexeme);
    afterMark = lexeme === CST.SCALAR;
    if (++lexemes > mostLexemes) return stop(tooMuch);
    if (type === 'tag') refusals.push(tag(lexeme, offset));
    if (type === 'anchor' && ++anchors > mostAnchors) return stop(tooManyAnchors);
    if (begun && (type === 'doc-start' || (ended && !betweenDocuments.has(type ?? ''))))
      return stop(severalDocuments);
    begun ||= !betweenDocuments.has(type ?? '');
    ended ||= begun && type === 'doc-end';
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive' && !/^%YAML\s+1\.2\s*$/.test(token.source))
        refusals.push(directive(token));
      if (token.type === 'error') errors++;
      tokens.push(token);
    }
    // On the stack stand the document, what is open in it, and for a moment a scalar.
    if (parser.stack.length - 1 > deepest && opening.test(type ?? '')) return stop(tooDeep);
    // A file that is no YAML at all is at fault in every line; a few of them say so.
    if (errors + refusals.length > mostRefusals) return stop();
  }
  return { tokens: [...tokens, ...parser.end()], refusals, stopped: false };
}

const opening = /^(flow-(map|seq)-start|seq-item-ind|explicit-key-ind|map-value-ind)$/;

/** What may stand before a document and after its end. */
const betweenDocuments = new Set([
  'byte-order-mark',
  'doc-mode',
  'doc-end',
  'directive-line',
  'space',
  'newline',
  'comment',
]);

const tooDeep = {
  code: 'nested-too-deep',
  message: `nested deeper than ${deepest} levels`,
  hint: 'a project file needs no more than ten; check the indentation and the brackets',
};

const tooManyAnchors = {
  code: 'yaml-anchors',
  message: `more than ${mostAnchors} anchors`,
  hint: 'write the values out in place of `&` and `*`',
};

const tooMuch = {
  code: 'too-many-values',
  message: 'more keys and values than one file may hold (some 200 000)',
  hint: 'one file describes one site: keep raw measurements elsewhere and give the figures drawn from them',
};

const severalDocuments = {
  code: 'yaml-documents',
  message: 'a second YAML document begins here; a file holds one',
  hint: 'put it in a file of its own, or delete the line of `---` or `...`',
};

function tag(source: string, offset: number): Refusal {
  return {
    code: 'yaml-tag',
    message: `the tag ${quoted(source)} is not allowed`,
    hint: 'delete it; a value in quotes is text',
    offset,
  };
}

function directive({ source, offset }: CST.Directive): Refusal {
  return {
    code: 'yaml-directive',
    message: `the directive ${quoted(source)} is not allowed`,
    hint: 'delete the line; files are read as YAML 1.2',
    offset,
  };
}
