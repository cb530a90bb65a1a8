import { type Content, html, type Markup } from './markup.js';

export type Level = 1 | 2 | 3 | 4 | 5;

export function heading(level: Level, text: Content, id?: string): Markup {
  const named = id === undefined ? '' : html` id="${id}"`;
  switch (level) {
    case 1:
      return html`<h1${named}>${text}</h1>\n`;
    case 2:
      return html`<h2${named}>${text}</h2>\n`;
    case 3:
      return html`<h3${named}>${text}</h3>\n`;
    case 4:
      return html`<h4${named}>${text}</h4>\n`;
    case 5:
      return html`<h5${named}>${text}</h5>\n`;
  }
}
