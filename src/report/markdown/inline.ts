/**
 * Text of a project or pack as it may stand inside a line of GitHub Flavored Markdown. A character reference never
 * makes structure (CommonMark 2.5), so that markup, tags, tables and formulas stay what was written; behind `@`, `#`
 * and the dots of an address stands a space without width, or a name would be called and an address linked.
 */
export function inline(text: string): string {
  return text
    .replaceAll(special, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(/@(?=\w)/g, `@${gap}`)
    .replaceAll(/(?<![&\w])#(?=\w)/g, `#${gap}`)
    .replaceAll('://', `:${gap}//`)
    .replaceAll(/www\./gi, (start) => `${start.slice(0, 3)}${gap}.`);
}

const gap = '&#8203;';

/** An underscore between letters is one and no more. */
const special = /[&<>"`*~|[\]\\$]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;

/** The same set as code, for ids, paths and files: nothing in it is a link or calls a name. */
export function code(text: string): string {
  // A bar ends the cell of a table even inside of code, and a backtick the code.
  return text === '' || /[`|]/.test(text) ? inline(text) : `\`${text}\``;
}
