import type { Source } from '../model/source.js';
import type { Edition } from './edition.js';
import { headOf, type ParsedEdition, parseEdition } from './parse.js';
import type { ReportFault, Shared } from './shared.js';
import { headIn } from './whole.js';

/**
 * Reads editions, each after the one it extends, and reports those that extend what is not there, themselves, or
 * apply at the same time as another. In order of standard and day. Of an edition only the head is read at once: what
 * is wrong in the rest is reported when it is first asked for (`readInFull`).
 */
export function readEditions(
  sources: readonly Source[],
  shared: Shared,
  reportAny: ReportFault,
): readonly Edition[] {
  const report = once(reportAny);
  const bases = new Map<Source, Source | 'none' | 'missing'>();
  for (const source of sources) bases.set(source, baseOf(source, sources, report));
  const parsed = new Map<Source, ParsedEdition>();
  const parse = (source: Source): ParsedEdition => {
    const base = bases.get(source);
    const done = parsed.get(source);
    if (done !== undefined) return done;
    const result = parseEdition(source, shared, typeof base === 'object' ? parse(base) : undefined, report);
    parsed.set(source, result);
    return result;
  };
  const editions = sources
    .filter((source) => hasBases(source, bases, report))
    .map((source) => lazyEdition(source, () => parse(source).edition, report));
  reportOverlaps(sources, report);
  return editions.toSorted((a, b) => compare(a.standard, b.standard) || a.appliesFrom - b.appliesFrom);
}

/** Reads what is read only when asked for, so that all faults are reported. */
export function readInFull(editions: readonly Edition[]): void {
  for (const { criteria } of editions)
    for (const criterion of criteria) void [criterion.test, criterion.parts];
}

function lazyEdition(source: Source, full: () => Edition, report: ReportFault): Edition {
  return {
    ...headOf(source, report),
    get inTerritory() {
      return full().inTerritory;
    },
    get applies() {
      return full().applies;
    },
    get criteria() {
      return full().criteria;
    },
    get whole() {
      return full().whole;
    },
  };
}

/** Whether everything it extends is there; one that comes back to itself is reported. */
function hasBases(
  source: Source,
  bases: ReadonlyMap<Source, Source | 'none' | 'missing'>,
  report: ReportFault,
): boolean {
  const chain = [source];
  for (let base = bases.get(source); base !== 'none'; base = bases.get(base)) {
    if (base === undefined || base === 'missing') return false;
    if (chain.includes(base)) {
      report({
        source: base,
        pointer: '/extends',
        message: 'an edition cannot extend itself',
        hint: 'name an earlier edition of the same standard',
      });
      return false;
    }
    chain.push(base);
  }
  return true;
}

/** What an edition takes over and reads anew would be told again. */
function once(report: ReportFault): ReportFault {
  const told = new Set<string>();
  return (fault) => {
    const key = JSON.stringify([fault.source.path, fault.pointer, fault.message]);
    if (!told.has(key)) report(fault);
    told.add(key);
  };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function baseOf(
  source: Source,
  sources: readonly Source[],
  report: ReportFault,
): Source | 'none' | 'missing' {
  const { extends: day, standard, edition } = headIn(source);
  if (day === undefined) return 'none';
  const base = sources.find((other) => {
    const data = headIn(other);
    return data.standard.id === standard.id && data.edition.applies_from === day;
  });
  if (base === undefined) {
    report({
      source,
      pointer: '/extends',
      message: `there is no edition of ${standard.id} of ${day}`,
      hint: 'name the day an earlier edition applies from',
    });
    return 'missing';
  }
  if (base !== source && day >= edition.applies_from) {
    report({ source, pointer: '/extends', message: `the edition of ${day} is not earlier than this one` });
    return 'missing';
  }
  return base;
}

function reportOverlaps(sources: readonly Source[], report: ReportFault): void {
  const seen = new Set<string>();
  for (const source of sources) {
    const { standard, edition } = headIn(source);
    const key = `${standard.id}@${edition.applies_from}`;
    if (seen.has(key))
      report({
        source,
        pointer: '/edition/applies_from',
        message: `there are two editions ${key}`,
        hint: 'an edition is known by the day it applies from',
      });
    seen.add(key);
  }
}
