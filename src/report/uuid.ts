/** Ours, made once: what stands in its place in any other program gives other ids. */
const ours = '7c2b0d6e-5f0a-4b57-9d3c-1f6f2f4d8a10';

/** The same name gives the same id: no randomness, so that two runs of the same inputs give the same bytes. */
export async function uuidOf(name: string): Promise<string> {
  return uuidV5(ours, name);
}

/** RFC 9562, section 5.5: the first 16 bytes of the SHA-1 of namespace and name, with version and variant set. */
export async function uuidV5(namespace: string, name: string): Promise<string> {
  const space = Uint8Array.from(namespace.replaceAll('-', '').match(/../g) ?? [], (hex) =>
    Number.parseInt(hex, 16),
  );
  const text = new TextEncoder().encode(name);
  const whole = new Uint8Array(space.length + text.length);
  whole.set(space);
  whole.set(text, space.length);
  // biome-ignore lint/style/noRestrictedGlobals: a digest is neither chance nor clock, and has no other name here
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', whole)).slice(0, 16);
  const hex = Array.from(bytes, (byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x50;
    return at === 8 ? (byte & 0x3f) | 0x80 : byte;
  }).map((byte) => byte.toString(16).padStart(2, '0'));
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-');
}
