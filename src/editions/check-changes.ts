import { reject, reportUnknown, type Scope } from '../conditions/scope.js';
import type { Edition as EditionData } from '../model/standard.js';
import type { WholeEdition } from './whole.js';

/** What an edition says of the one it extends: only what is there can be replaced, removed or taken up. */
export function checkChanges(data: EditionData, base: WholeEdition | undefined, scope: Scope): void {
  reportMisplaced(
    data,
    (base?.criteria ?? []).map((one) => one.data.id),
    scope,
  );
  reportDoubles(data, scope);
  const excluded = (base?.excluded ?? []).map(({ provision }) => provision);
  for (const [index, provision] of (data.included ?? []).entries()) {
    if (!excluded.includes(provision))
      reportUnknown(scope, `/included/${index}`, 'provision left out before', provision, excluded);
  }
}

function reportMisplaced(data: EditionData, known: readonly string[], scope: Scope): void {
  if (data.extends === undefined) {
    if (data.criteria === undefined) reject(scope, '', 'an edition that extends no other needs `criteria`');
    for (const key of ['add', 'replace', 'remove', 'included'] as const) {
      if (data[key] !== undefined)
        reject(scope, `/${key}`, `\`${key}\` stands in an edition that \`extends\` another`);
    }
    return;
  }
  if (data.criteria !== undefined)
    reject(
      scope,
      '/criteria',
      'an edition that extends another has `add`, `replace` and `remove` instead of `criteria`',
    );
  for (const [index, { id }] of (data.replace ?? []).entries()) {
    if (!known.includes(id)) reportUnknown(scope, `/replace/${index}/id`, 'criterion to replace', id, known);
  }
  for (const [index, id] of (data.remove ?? []).entries()) {
    if (!known.includes(id)) reportUnknown(scope, `/remove/${index}`, 'criterion to remove', id, known);
  }
  for (const [index, { id }] of (data.add ?? []).entries()) {
    if (known.includes(id)) reject(scope, `/add/${index}/id`, `\`${id}\` is there already`, 'use `replace`');
  }
}

function reportDoubles(data: EditionData, scope: Scope): void {
  for (const key of ['criteria', 'add', 'replace'] as const) {
    const seen = new Set<string>();
    data[key]?.forEach((raw, index) => {
      if (seen.has(raw.id)) reject(scope, `/${key}/${index}/id`, `two criteria with the id \`${raw.id}\``);
      seen.add(raw.id);
    });
  }
}
