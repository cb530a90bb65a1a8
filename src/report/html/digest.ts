/** SHA-256 in base64, as a content security policy names the one style and the one script that may run. */
export async function sha256(text: string): Promise<string> {
  // biome-ignore lint/style/noRestrictedGlobals: a digest is no chance; the same text gives the same bytes
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
