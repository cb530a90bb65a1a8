/**
 * Text as it may stand in a message of SARIF: brackets make links (section 3.11.6), braces placeholders (3.11.5), so
 * each of ours is escaped as the standard says.
 */
export function messageText(text: string): string {
  return text
    .replaceAll(/[\\[\]]/g, '\\$&')
    .replaceAll('{', '{{')
    .replaceAll('}', '}}');
}

/** A path as a relative reference (RFC 3986): each segment percent-encoded, `/` between them. */
export function uriOf(path: string): string {
  return path
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
