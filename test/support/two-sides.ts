import { parse } from 'yaml';
import { type Claims, claimsOf } from '../../src/editions/claims.js';
import type { Edition } from '../../src/editions/edition.js';
import { wholeEdition } from '../../src/editions/whole.js';
import type { Source } from '../../src/model/source.js';
import { parseDay } from '../../src/quantity/day.js';
import { isMistake } from '../../src/quantity/mistake.js';

export function dayOf(text: string): number {
  const day = parseDay(text);
  if (isMistake(day)) throw new Error(day.message);
  return day.first;
}

export function sourceOf(value: unknown, path = 'x.yaml'): Source {
  const place = { file: path, line: 1, column: 1, exact: true };
  return { path, value, files: [], locate: () => place };
}

/** An edition as far as correspondences look at it; the criteria in YAML. */
export function editionOf(side: 'eu' | 'kz' | 'int', from: string, criteria: string, tables = '{}'): Edition {
  const data = {
    standard: { id: `${side}-act` },
    edition: { applies_from: from },
    criteria: parse(criteria),
    tables: parse(tables),
  };
  const whole = wholeEdition(sourceOf(data, `${side}-${from}.yaml`), undefined);
  return {
    side,
    standard: `${side}-act`,
    appliesFrom: dayOf(from),
    criteria: whole.criteria.map((one) => one.data),
    whole,
  } as unknown as Edition;
}

/** What one criterion of a side comes down to. */
export function claims(criterion: string, side: 'eu' | 'kz' = 'eu', tables = '{}'): Claims {
  const { whole } = editionOf(side, '2020-01-01', `[${criterion}]`, tables);
  const [only] = whole.criteria;
  const found = only && claimsOf(only.data, whole);
  if (found === undefined) throw new Error('no test');
  return found;
}
