/** What is wrong with a written value, without a place: the reader of the file adds that. */
export interface Mistake {
  readonly message: string;
  readonly hint?: string;
}

export function isMistake(value: unknown): value is Mistake {
  return (
    typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
  );
}

/** Text from a file as it may stand in a message: short, on one line, without control characters. */
export function quote(text: string): string {
  const letters = [...text.slice(0, 100).replace(/\p{C}/gu, ' ').trim()];
  const whole = letters.length <= 40 && text.length <= 100;
  return whole ? `"${letters.join('')}"` : `"${letters.slice(0, 40).join('')}…"`;
}
