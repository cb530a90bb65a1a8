import { isJson } from '../model/json.js';
import { type Duration, parseDay, parseDuration } from '../quantity/day.js';
import { isMistake } from '../quantity/mistake.js';
import { parseFact, parseMetricRef } from './parse-value.js';
import { nameOfType, onlyKeys, reject, type Scope } from './scope.js';
import type { DayNode } from './tree.js';

export function parseAge(raw: unknown, pointer: string, scope: Scope): Duration | undefined {
  if (typeof raw !== 'string') return reject(scope, pointer, 'a duration such as P3Y is due here');
  const duration = parseDuration(raw);
  return isMistake(duration) ? reject(scope, pointer, duration.message, duration.hint) : duration;
}

export function parseDayNode(raw: unknown, pointer: string, scope: Scope): DayNode | undefined {
  if (raw === 'as-of' || raw === 'not-yet') return { kind: raw };
  if (typeof raw === 'string') {
    const day = parseDay(raw);
    if (isMistake(day)) return reject(scope, pointer, day.message, day.hint);
    return day.first === day.last
      ? { kind: 'day', day: day.first }
      : reject(scope, pointer, `\`${raw}\` is no single day`, 'write year, month and day');
  }
  if (!isJson(raw))
    return reject(scope, pointer, 'a day, `as-of`, `not-yet`, or `{ fact, plus }` is due here');
  const head = (['metric', 'reporting'] as const).find((key) => raw[key] !== undefined) ?? 'fact';
  if (!onlyKeys(raw, head, ['plus'], pointer, scope)) return undefined;
  const plus = raw.plus === undefined ? undefined : parseAge(raw.plus, `${pointer}/plus`, scope);
  if (head === 'reporting') {
    if (raw.plus !== undefined && plus === undefined) return undefined;
    const end = raw.reporting === 'first' ? 'first' : 'last';
    return { kind: 'reporting', end, ...(plus === undefined ? {} : { plus }) };
  }
  const subject =
    raw.metric === undefined
      ? parseFact(raw.fact, undefined, `${pointer}/fact`, scope)
      : parseMetricRef(raw.metric, `${pointer}/metric`, scope);
  if (subject === undefined || (raw.plus !== undefined && plus === undefined)) return undefined;
  if (subject.type.kind !== 'day')
    return reject(scope, pointer, `a day is due here, not ${nameOfType(subject.type)}`);
  const shift = plus === undefined ? {} : { plus };
  return 'ref' in subject.node
    ? { kind: 'fact', fact: subject.node, ...shift }
    : { kind: 'metric', metric: subject.node, ...shift };
}
