import type { Leaf, Missing } from '../model/assessment.js';

/** What was asked, in words that follow `asked:`; behind `not`, what was asked not to hold. */
const operatorWords: Readonly<Record<string, readonly [asked: string, not: string]>> = {
  at_most: ['at most', 'more than'],
  at_least: ['at least', 'less than'],
  above: ['more than', 'at most'],
  below: ['less than', 'at least'],
  equals: ['equal to', 'other than'],
  between: ['between', 'not between'],
  one_of: ['one of', 'none of'],
  includes: ['includes', 'does not include'],
  includes_all: ['includes all of', 'lacks one of'],
  includes_any: ['includes one of', 'includes none of'],
  is: ['', 'not'],
  known: ['that it is given', 'that it is not given'],
  exists: ['that there is one', 'that there is none'],
  before: ['before', 'on or after'],
  after: ['after', 'on or before'],
  on_or_before: ['on or before', 'after'],
  on_or_after: ['on or after', 'before'],
  not_older_than: ['not older than', 'older than'],
  asks: ['', 'no such paper'],
  'filed by': ['filed by', 'not filed by'],
  each: ['each of them', 'not each of them'],
  some: ['one of them', 'none of them'],
  'count at_least': ['at least', 'fewer than'],
  'count at_most': ['at most', 'more than'],
  'count equals': ['exactly', 'other than'],
};

/** An operator of the language of conditions as words; one that is not known stays as it is. */
export function operatorText(operator: string): string {
  const denied = operator.startsWith('not ') && operator !== 'not_older_than';
  const words = operatorWords[denied ? operator.slice(4) : operator];
  if (words === undefined) return operator.replaceAll('_', ' ');
  return words[denied ? 1 : 0];
}

const papers = 'document:';

/** One deciding leaf as one sentence. */
export function leafSentence(leaf: Leaf): string {
  return [statement(leaf), asked(leaf), leaf.why === 'value' ? (leaf.margin ?? '') : '', paperNote(leaf)]
    .filter((part) => part !== '')
    .join('; ');
}

/** Leaves that say the same of one place become one; of papers that differ in what they should hold, one with all of it. */
export function mergedLeaves(leaves: readonly Leaf[]): readonly Leaf[] {
  const merged = new Map<string, Leaf>();
  for (const leaf of leaves) {
    const { frame, held } = askedOfPaper(leaf);
    const key = JSON.stringify([statement(leaf), frame, leaf.operator, leaf.note, leaf.file, leaf.line]);
    const before = merged.get(key);
    const all = new Set([...(before === undefined ? [] : askedOfPaper(before).held), ...held]);
    const [start, end] = frame;
    const limit = held.length === 0 ? {} : { limit: `${start}, containing ${[...all].join(', ')}${end}` };
    merged.set(key, { ...(before ?? leaf), ...limit });
  }
  return [...merged.values()];
}

/** What a paper should hold, and what stands before and behind it. */
function askedOfPaper({ path, limit = '' }: Leaf): {
  readonly frame: readonly [start: string, end: string];
  readonly held: readonly string[];
} {
  const [, start, held, end] = /^(.*?), containing (.*?)(, assurance .*)?$/.exec(limit) ?? [];
  if (!path.startsWith(papers) || start === undefined || held === undefined)
    return { frame: [limit, ''], held: [] };
  return { frame: [start, end ?? ''], held: held.split(', ') };
}

/** `examples/kounrad/project.yaml:31` */
export function placeText({ file, line }: Leaf): string {
  if (file === undefined) return '';
  return line === undefined ? file : `${file}:${line}`;
}

function statement(leaf: Leaf): string {
  if (leaf.path.startsWith(papers)) return paperStatement(leaf, leaf.path.slice(papers.length));
  const seen = leaf.observed === undefined || leaf.observed === 'not given' ? '' : quoted(leaf.observed);
  const path = subjectText(leaf.path);
  const bracket = seen === '' ? '' : ` (${seen})`;
  switch (leaf.why) {
    case 'value':
      return valueStatement(leaf, path, seen);
    case 'absent':
      if (leaf.note === 'the list is not given') return `the list ${path} is not given`;
      return `${path} is not given${leaf.note === undefined ? '' : `: ${leaf.note}`}`;
    case 'omitted':
      return omitted(path, leaf.note);
    case 'stale':
      return `${path} is stale${bracket}${leaf.note === undefined ? '' : `: ${leaf.note}`}`;
    case 'no-period':
      return `${path}${bracket} speaks of no period: neither it nor the project says which`;
    case 'boundary':
      return `${path}${bracket} is ${leaf.note ?? 'a figure of another boundary'}`;
    case 'range':
      return `${path}${bracket} is not exact enough to decide`;
    case 'disputed':
      return `sources disagree about ${path}${bracket}`;
    case 'incomplete':
      return `list ${path} is not declared complete${bracket}`;
    case 'document':
      return `${path}: ${seen === '' ? 'no paper' : seen}`;
    case 'currency':
      return `${path}${bracket} is in another currency; ${leaf.note ?? 'give `exchange_rates`'}`;
    case 'dimension':
      return `${path}${bracket} cannot be compared: ${leaf.note ?? 'its unit does not convert into that of the limit'}`;
    case 'undefined':
      return `${path} cannot be computed: ${leaf.note ?? 'the arithmetic has no result'}`;
  }
}

function valueStatement(leaf: Leaf, path: string, seen: string): string {
  const operator = leaf.operator ?? '';
  if (operator.endsWith('known') || (operator.endsWith('exists') && seen !== '`does not exist`'))
    return `${path} is given${seen === '' ? '' : `: ${seen}`}`;
  if (operator.includes('count '))
    return `${path} has ${seen} such ${leaf.path.startsWith('table:') ? 'rows' : 'items'}`;
  if (seen === 'none' || seen === '`none`') return `${path} is declared empty`;
  if (seen === '`does not exist`' || leaf.observed === 'does not exist')
    return omitted(path, 'does not exist');
  const converted = leaf.converted === undefined ? '' : ` (= ${leaf.converted})`;
  return `${path} is ${seen === '' ? 'as asked' : seen}${converted}`;
}

function omitted(path: string, note: string | undefined): string {
  if (note === 'does not exist') return `${path} does not exist, says the project`;
  return `${path} is declared ${(note ?? 'omitted').replaceAll('-', ' ')}`;
}

function paperStatement(leaf: Leaf, name: string): string {
  switch (leaf.observed) {
    case undefined:
    case 'not in the register':
      return `the register has no ${name}`;
    case 'not in the register, which is complete':
      return `the register, declared complete, has no ${name}`;
    case 'no such paper':
      return `the register says there is no ${name}`;
    default:
      return `${name}: ${leaf.observed}`;
  }
}

function asked(leaf: Leaf): string {
  if (leaf.operator === undefined || /(known|exists)$/.test(leaf.operator)) return '';
  // Of a list without items there is nothing more to say.
  if (leaf.operator.endsWith('each') || leaf.operator.endsWith('some')) return '';
  const given = paperLimit(leaf);
  const limit = given.startsWith('does not exist') ? 'a day that does not exist' : durationsInWords(given);
  const words = operatorText(leaf.operator);
  const best = leaf.best === undefined ? '' : `, best practice ${leaf.best}`;
  const both = [words, limit].filter((part) => part !== '').join(' ');
  return both === '' ? '' : `asked: ${both}${best}`;
}

/** Of a paper the limit begins with its kind, which the statement has named already. */
function paperLimit({ path, operator, limit }: Leaf): string {
  if (limit === undefined) return '';
  if (!path.startsWith(papers) || operator?.endsWith('asks') !== true) return quoted(limit);
  return limit.split(', ').slice(1).join(', ');
}

/** Which of the questions to a paper it answers with no, or not at all. */
function paperNote({ path, note }: Leaf): string {
  if (!path.startsWith(papers) || note === undefined) return '';
  const [, how, questions] = /^(fails|not said): (.*)$/.exec(note) ?? [];
  if (questions === undefined) return note;
  const named = questions
    .split(', ')
    .map((question) => questionWords[question] ?? durationsInWords(question));
  return how === 'fails' ? `short on: ${named.join(', ')}` : `not said: ${named.join(', ')}`;
}

const questionWords: Readonly<Record<string, string>> = {
  'on the day': 'whether it is there on the day',
  covers: 'what it covers',
  status: 'its status',
  valid: 'its validity',
  contains: 'what it contains',
  assurance: 'its assurance',
};

/** `P3Y` is 3 years. */
export function durationsInWords(text: string): string {
  return text.replaceAll(
    /(?<![\w-])-?P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?!\w)/g,
    (_, ...found) =>
      ['year', 'month', 'week', 'day']
        .flatMap((unit, index) =>
          found[index] === undefined ? [] : [`${found[index]} ${unit}${found[index] === '1' ? '' : 's'}`],
        )
        .join(' '),
  );
}

function subjectText(path: string): string {
  if (path === 'as-of') return 'the as-of day';
  if (path.startsWith('metric:')) return `the metric ${path.slice('metric:'.length)}`;
  return path.startsWith('table:') ? `the table ${path.slice('table:'.length)}` : path;
}

/** Codes stand in quotes, so that `none` reads as a code; figures and sentences stand as they are. */
function quoted(text: string): string {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text) && !plainWords.has(text) ? `\`${text}\`` : text;
}

const plainWords = new Set(['true', 'false', 'none']);

const missingWords: Readonly<Record<Exclude<Leaf['why'], 'value'>, string>> = {
  absent: 'not given',
  omitted: 'declared omitted',
  stale: 'too old',
  'no-period': 'no period',
  boundary: 'a figure of another boundary',
  range: 'not exact enough',
  disputed: 'sources disagree',
  incomplete: 'not declared complete',
  document: 'not shown by the register',
  currency: 'in another currency',
  dimension: 'in a unit that does not convert',
  undefined: 'cannot be computed',
};

/** Why a path is missing, in short. */
export function missingText({ why }: Missing): string {
  return Object.hasOwn(missingWords, why) ? missingWords[why as keyof typeof missingWords] : why;
}
