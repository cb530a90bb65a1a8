/** Markup that may stand in the page as it is. Only `html` makes it, so that no text gets in unescaped. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template may hold: text and numbers are escaped, markup stands as it is, nothing stands for nothing. */
export type Content = string | number | Markup | undefined | readonly Content[];

/** Every value is escaped, in text and between the quotes of an attribute alike; attributes are always quoted. */
export function html(fixed: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const parts = fixed.map((text, index) => text + (index < values.length ? rendered(values[index]) : ''));
  return new Markup(parts.join(''));
}

function rendered(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.toString();
  if (typeof content === 'object') return content.map(rendered).join('');
  return escaped(String(content));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

export const nothing = new Markup('');

/** A link only where it leads to a page of the web; of any other address the text alone. */
export function link(address: string, text: Content): Markup {
  return /^https?:\/\/[^\s]+$/i.test(address)
    ? html`<a href="${address}" rel="noopener noreferrer">${text}</a>`
    : html`${text}`;
}

/** With something between each two. */
export function joined(contents: readonly Content[], between: Content): Markup {
  return html`${contents.flatMap((content, index) => (index === 0 ? [content] : [between, content]))}`;
}
