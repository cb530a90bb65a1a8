/** No line ends between a figure and its sign: `62 %`. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d) (?=%)/g, '\u00a0');
}
