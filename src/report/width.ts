import stringWidth from 'string-width';

/** Letters and signs of one column each: Latin, Greek, Cyrillic with Kazakh, punctuation, arrows, borders, our symbols. */
const single =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2190-\u2199\u2500-\u257f\u25d0\u270e\u2713\u2717]*$/;

/** Display width; most text needs no look at its graphemes. */
export function widthOf(text: string): number {
  return single.test(text) ? text.length : stringWidth(text);
}
