/** The name in the margin of the pages of one project, or of all. */
export interface Sheet {
  /** The named page of CSS that its part of the report is printed on; undefined for all that has none. */
  readonly page?: string;
  readonly name: string;
}

/**
 * Name, version, day and page on every page of paper, by the margin boxes of CSS Paged Media 3: Chromium has them
 * since 131. A browser without them prints the same pages without these lines.
 */
export function paper(sheets: readonly Sheet[], day: string, version: string): string {
  return sheets
    .map(({ page, name }) => {
      const rule = page === undefined ? '@page' : `#${page} { page: ${page}; }\n@page ${page}`;
      return `${rule} {
  size: A4; margin: 20mm 16mm 18mm;
  @top-left { content: ${cssString(name)}; ${line} }
  @top-right { content: ${cssString(`as of ${day}`)}; ${line} }
  @bottom-left { content: ${cssString(`${version} · screening on declared facts`)}; ${line} }
  @bottom-right { content: "page " counter(page) " of " counter(pages); ${line} }
}
`;
    })
    .join('');
}

const line = 'font: 8pt sans-serif; color: #444f5c; white-space: pre; overflow: hidden';
const longestName = 70;

/** Every character but letters and digits of ASCII by its number: nothing can end the string, or the style. */
export function cssString(text: string): string {
  const characters = [...text];
  const shown = characters.length > longestName ? [...characters.slice(0, longestName), '…'] : characters;
  const coded = shown.map((one) =>
    /[A-Za-z0-9]/.test(one) ? one : `\\${(one.codePointAt(0) ?? 32).toString(16).padStart(6, '0')}`,
  );
  return `"${coded.join('')}"`;
}
