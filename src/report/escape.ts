/**
 * Orders to a terminal: control strings (title, clipboard, hyperlinks) up to their end, then sequences that colour
 * or move. A control string without an end loses its introducer only, or it could hide all that follows.
 */
const terminalOrders =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]/g;

/** Controls, invisible and bidirectional marks, lone surrogates, private use. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** Text of a project or pack as it may stand on a terminal: one line, nothing that moves, colours or turns. */
export function plain(text: string): string {
  return tidy.test(text) ? text : cleaned(text);
}

/** Nearly all text is so already: printable ASCII, single spaces between words. */
const tidy = /^(?! )(?:[!-~]| (?! |$))*$/;

function cleaned(text: string): string {
  return text
    .replaceAll(terminalOrders, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(unseen, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** What JSON lets through as it is, though a terminal acts on it or turns the line round. */
const activeInJson = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The same JSON, byte for byte the same data, safe to print. */
export function safeJson(json: string): string {
  return json.replaceAll(
    activeInJson,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
