import { plain } from './escape.js';
import { widthOf } from './width.js';

/** `assessing 12 of 200: sites/balkhash.yaml`, within one line of the terminal; of a long path the end is shown. */
export function progressLine(number: number, total: number, file: string, width: number): string {
  const label = `assessing ${number} of ${total}: `;
  const shown = [...new Intl.Segmenter('en').segment(plain(file))].map(({ segment }) => segment);
  while (shown.length > 0 && widthOf(label) + widthOf(shown.join('')) > width) shown.shift();
  return label + shown.join('');
}
