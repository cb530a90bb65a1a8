import { sha256 } from './digest.js';
import { html, Markup } from './markup.js';
import { script } from './script.js';

export interface Page {
  readonly title: string;
  readonly style: string;
  readonly body: Markup;
}

/** One file that asks nothing of anybody: its policy lets no other style and no other script run, and nothing load. */
export async function page({ title, style, body }: Page): Promise<string> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${await sha256(style)}'`,
    `script-src 'sha256-${await sha256(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the report</a>
<main id="main">
${body}</main>
<script>${new Markup(script)}</script>
</body>
</html>
`.toString();
}
