import type { Question } from '../../model/questions.js';
import { type At, askedText, type Line, note, off, tagOf } from './lines.js';

/** Facts as comments, each with what it means, its unit or codes, and who asks for it; those given already left out. */
export function section(questions: readonly Question[], given: readonly string[], at: At): readonly Line[] {
  return questions.filter(({ path }) => !given.includes(path)).flatMap((one) => question(one, at));
}

function question(one: Question, at: At): readonly Line[] {
  const { name, kind, below, askedBy } = one;
  const deeper = { ...at, indent: at.indent + 1 };
  if (kind === 'section')
    return [note(aboutPart(one), at), off(`${name}:`, at), ...section(below, [], deeper)];
  if (kind === 'inventory') {
    return [
      note(`${tagOf(askedBy)}${aboutPart(one)} [] if there are none. ${askedText(askedBy)}`, at),
      off(`${name}:`, at),
      off(`- id: ${name.replaceAll('_', '-')}-1`, deeper),
      ...section(below, [], { ...at, indent: at.indent + 2 }),
    ];
  }
  const codes = longCodes(one);
  const text = [`${tagOf(askedBy)}${one.description}`, codes, askedText(askedBy)];
  return [
    note(text.filter((part) => part !== '').join(' '), at),
    off([`${name}:`, valueHint(one)].filter((part) => part !== '').join('  # '), at),
  ];
}

function aboutPart({ description, name }: Question): string {
  return description === '' ? `${name.replaceAll('_', ' ')}:` : description;
}

const shortCodes = 70;
const codesShown = 20;

/** Codes that do not fit behind the colon; of very many the first, with where to find the others. */
function longCodes({ codes = [], path }: Question): string {
  if (codes.join(', ').length <= shortCodes) return '';
  const shown = codes.slice(0, codesShown).join(', ');
  if (codes.length <= codesShown) return `One of: ${shown}.`;
  return `One of ${codes.length} codes: ${shown} and more (esg-align explain '${path}').`;
}

/** What goes behind the colon. */
function valueHint({ kind, unit, codes = [] }: Question): string {
  const all = codes.join(' | ');
  const short = all !== '' && codes.join(', ').length <= shortCodes ? all : 'see above';
  switch (kind) {
    case 'quantity':
      return unit === undefined ? 'a figure with its unit' : `such as 35 ${unit}`;
    case 'day':
      return 'a day, or a month or year: 2026-05-31';
    case 'code':
      return codes.length === 0 ? 'a code' : short;
    case 'codes':
      return codes.length === 0 ? 'a list of codes, all there are' : `[${short}], all there are`;
    case 'flag':
      return 'true | false';
    case 'figures':
      return '[{ substance: …, value: …, averaging: …, period: … }]';
    default:
      return '';
  }
}
