import type { Shell } from './shell.js';

/**
 * Whether the terminal shows hyperlinks; one that does not may print the address instead. There is nothing to ask it
 * by, so names and versions decide, as in the package supports-hyperlinks. FORCE_HYPERLINK goes over all.
 */
export function showsLinks(env: Shell['env'], terminal: boolean): boolean {
  const forced = env.FORCE_HYPERLINK ?? '';
  if (!terminal || forced === '0' || forced === 'false') return false;
  if (forced !== '') return true;
  const ci = env.CI ?? '';
  if (env.TERM === 'dumb' || (ci !== '' && ci !== 'false' && ci !== '0')) return false;
  // tmux and screen take them out, or pass them on broken, by version and setting.
  if (/^(screen|tmux)/.test(env.TERM ?? '') || (env.TMUX ?? '') !== '') return false;
  if ((env.WT_SESSION ?? '') !== '' || (env.KONSOLE_VERSION ?? '') !== '') return true;
  if (/^(xterm-kitty|xterm-ghostty|alacritty|foot)/.test(env.TERM ?? '')) return true;
  const [major = 0, minor = 0] = (env.TERM_PROGRAM_VERSION ?? '').split('.').map(Number);
  switch (env.TERM_PROGRAM) {
    case 'iTerm.app':
      return major > 3 || (major === 3 && minor >= 1);
    case 'vscode':
      return major > 1 || (major === 1 && minor >= 72);
    case 'WezTerm':
    case 'ghostty':
    case 'Hyper':
      return true;
  }
  // VTE as 5202 for 0.52.2: before 0.50 there are none, and 0.50.0 fell over them.
  const vte = Number(env.VTE_VERSION ?? 0);
  return vte > 5000;
}
