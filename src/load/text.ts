import { isUtf8 } from 'node:buffer';
import type { Problem } from '../errors.js';
import type { InputFile } from './file.js';

/** Decoded text that can say on which line and in which column an offset lies. */
export interface Text {
  readonly file: string;
  readonly text: string;
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number };
}

/** Bytes to text: UTF-8, with or without byte order mark, free of control characters. */
export function toText({ path, bytes }: InputFile): Text | Problem {
  const lossy = new TextDecoder().decode(bytes);
  const placeOf = placesIn(lossy);
  const at = (code: string, message: string, hint: string, offset: number): Problem => {
    return { code, message, hint, file: path, ...placeOf(offset) };
  };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return at('not-utf-8', 'this is UTF-16 text; only UTF-8 is read', 'save the file as UTF-8', 0);
  }
  const zero = lossy.indexOf('\0');
  if (zero >= 0) {
    return at('binary', 'this is not text: it holds a zero byte', 'name a YAML file', zero);
  }
  if (!isUtf8(bytes)) {
    const hint = 'save the file as UTF-8; Cyrillic text may have been saved as Windows-1251';
    return at('not-utf-8', 'this is not UTF-8 text', hint, Math.max(lossy.indexOf('\uFFFD'), 0));
  }
  const control = lossy.search(controls);
  if (control >= 0) {
    const code = (lossy.codePointAt(control) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return at(
      'control-character',
      `control character U+${code} does not belong in YAML`,
      'delete it',
      control,
    );
  }
  return { file: path, text: lossy, placeOf };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that YAML 1.2 does not allow
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

/** The index of lines is made when the first place is asked for. */
function placesIn(text: string): Text['placeOf'] {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
