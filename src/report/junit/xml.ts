/** Letters that XML 1.0 has no way to write, not even by number (section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // `]]>` may not stand in text.
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element that holds others, or text, or nothing. */
export interface Element {
  readonly name: string;
  readonly attributes?: Attributes;
  readonly content?: readonly Element[] | string;
}

/** A document with this one root. Elements stand on lines of their own; text is left as it is. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes = {}, content = '' }: Element, indent: string): readonly string[] {
  const head = `${indent}<${name}${attributesText(attributes)}`;
  if (content.length === 0) return [`${head}/>`];
  if (typeof content === 'string') return [`${head}>${escaped(content)}</${name}>`];
  const below = content.flatMap((child) => lines(child, `${indent}  `));
  return [`${head}>`, ...below, `${indent}</${name}>`];
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${attributeText(String(value))}"`]))
    .join('');
}

/** Spaces other than the plain one are written by number, or a reader makes plain ones of them (section 3.3.3). */
function attributeText(text: string): string {
  return escaped(text).replaceAll(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** Text as it may stand in an element or an attribute. */
function escaped(text: string): string {
  return text.replaceAll(illegal, '').replaceAll(/[&<>"']/g, (character) => references[character] ?? '');
}
