import { evaluateMetric } from '../../src/conditions/evaluate.js';
import { viewOf, walkOf } from '../../src/conditions/lists.js';
import type { Operand } from '../../src/conditions/operand.js';
import { parseListNode } from '../../src/conditions/parse-list.js';
import { parseMetrics } from '../../src/conditions/parse-metrics.js';
import { parseTable } from '../../src/conditions/parse-table.js';
import type { Library } from '../../src/conditions/scope.js';
import type { Metric } from '../../src/conditions/tree.js';
import { catalogueOf } from '../../src/facts/catalogue.js';
import type { Misreading, Value } from '../../src/facts/facts.js';
import { readFacts } from '../../src/facts/read.js';
import { formatDay, parseDay } from '../../src/quantity/day.js';
import { type Interval, isPoint } from '../../src/quantity/interval.js';
import { isMistake } from '../../src/quantity/mistake.js';
import { isJson, read } from '../support/data.js';
import {
  code,
  day,
  inventory,
  lasting,
  measurements,
  section,
  testProjectSchema,
  yearly,
} from '../support/test-project-schema.js';

const signed = { 'x-signed': true, 'x-lasting': true };

/** A plant with plain fields: masses a, b, c, signed masses s, t, and so on. */
const catalogue = catalogueOf({
  ...testProjectSchema,
  properties: {
    ...Object.fromEntries(['a', 'b', 'c'].map((name) => [name, lasting('mass')])),
    ...Object.fromEntries(['s', 't'].map((name) => [name, yearly('mass', signed)])),
    volume: lasting('volume'),
    hardness: lasting('caco3-concentration'),
    money: lasting('currency'),
    other_money: lasting('currency'),
    price: lasting('currency-per-mass'),
    intensity: lasting('co2e-per-money'),
    output: yearly('mass'),
    begun_on: day,
    ended_on: day,
    kind: code('ore', 'slag'),
    measurements,
    section: section({ d: lasting('mass') }),
    pits: inventory({
      kind: code('ore', 'slag'),
      mass: lasting('mass'),
      change: yearly('mass', signed),
      cost: lasting('currency'),
      paid: yearly('currency'),
      owed: yearly('currency'),
      skips: inventory({ mass: lasting('mass') }),
    }),
  },
});

const tables = `
  limits: { rows: { ore: 5 t, slag: 7 t } }
  only-ore: { rows: { ore: 5 t } }
  bands: { bands: mg CaCO3/L, rows: { 0: 1 t, 40: 2 t, 50: 3 t } }`;

export interface Asked {
  /** A node of a metric, or all of it with its id. */
  readonly of: string;
  readonly dimension?: string;
  readonly given?: string;
  readonly within?: string;
  readonly others?: string;
  readonly asOf?: string;
}

export interface Computed {
  /** `3 t`, `[1, 2] kg`, `(0, ∞) kg`, a day, `none`, `unknown`; several joined by `or`. */
  readonly text: string;
  readonly operand: Operand;
}

/** What is wrong in metrics, each with its pointer. */
export function faultsIn(metrics: string): readonly string[] {
  return parsed(metrics).faults.map(({ pointer, message }) => `${pointer}: ${message}`);
}

/** Computes one metric for a plant (for its first pit where it is of pits), in base units. */
export function computed({ of, dimension = 'mass', given = '', within, others = '', asOf }: Asked): Computed {
  const lines = [`id: asked`, `dimension: ${dimension}`, ...(within ? [`within: ${within}`] : []), of];
  const { library, faults } = parsed(`- { ${lines.join(', ')} }\n${others}`);
  if (faults.length > 0) throw new Error(faults.map((fault) => fault.message).join('\n'));
  const { facts, misreadings } = readFacts(
    read(`project: { reporting_period: 2025 }\n${given}`),
    catalogue,
    [],
  );
  if (misreadings.length > 0) throw new Error(misreadings.map((one) => one.message).join('\n'));
  const top = {
    facts,
    asOf: dayOf(asOf ?? '2026-11-22'),
    staleAfter: { months: 24, days: 0, text: 'P24M' },
    dated: [{ unit: 'MCI', currency: 'KZT', byYear: new Map([[2025, 3932]]) }],
    frames: [],
  };
  const metric = library.metric('asked') as Metric;
  const list = within === undefined ? undefined : parseListNode(within, '', { library, frames: [], report });
  const contexts = list?.node.kind === 'inventory' ? walkOf(viewOf(list.node, top), top).contexts : [top];
  const operand = evaluateMetric(metric, contexts[0] ?? top);
  return { text: textOf(operand), operand };
}

function report({ message }: Misreading): void {
  throw new Error(message);
}

function parsed(metrics: string): { readonly library: Library; readonly faults: readonly Misreading[] } {
  const faults: Misreading[] = [];
  const own = Object.entries(read(tables) as object).flatMap(([name, data]) => {
    const table = parseTable(name, data, '', { report });
    return table === undefined ? [] : [[name, table] as const];
  });
  const base = { catalogue, kinds: [], lists: new Map(), tables: new Map(own) };
  const raw = read(metrics);
  const look = parseMetrics(Array.isArray(raw) ? raw : isJson(raw) ? [raw] : [], base, {
    report: (fault) => faults.push(fault),
    pointer: (index) => `/${index}`,
  });
  return { library: { ...base, ...look }, faults };
}

function dayOf(text: string): number {
  const read = parseDay(text);
  if (isMistake(read)) throw new Error(read.message);
  return read.first;
}

function textOf(operand: Operand): string {
  const values = operand.values.map(textOfValue);
  const nothing = operand.none && !operand.open ? ['none'] : [];
  return [...new Set([...values, ...nothing, ...(operand.open ? ['unknown'] : [])])].join(' or ');
}

function textOfValue(value: Value): string {
  switch (value.kind) {
    case 'number':
      return `${span(value.interval, (end) => String(Number(end.toPrecision(12))))} ${value.dimension}`.trim();
    case 'day':
      return span(value.interval, formatDay);
    default:
      return JSON.stringify(value);
  }
}

function span(interval: Interval, show: (end: number) => string): string {
  const { low, high, lowOpen, highOpen } = interval;
  if (isPoint(interval)) return show(low);
  const end = (value: number): string => (Number.isFinite(value) ? show(value) : value > 0 ? '∞' : '-∞');
  return `${lowOpen ? '(' : '['}${end(low)}, ${end(high)}${highOpen ? ')' : ']'}`;
}
