/** A place in a picture with two digits: finer than any screen, and the same bytes everywhere. */
export function fixed(number: number): string {
  return String(Math.round(number * 100) / 100);
}
