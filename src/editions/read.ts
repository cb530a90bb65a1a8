import type { Source } from '../model/source.js';
import type { Edition as EditionData } from '../model/standard.js';
import type { Edition } from './edition.js';
import { type ParsedEdition, parseEdition } from './parse.js';
import type { ReportFault, Shared } from './shared.js';

/**
 * Reads editions, each after the one it extends, and reports those that extend what is not there, themselves, or
 * apply at the same time as another. In order of standard and day.
 */
export function readEditions(
  sources: readonly Source[],
  shared: Shared,
  reportAny: ReportFault,
): readonly Edition[] {
  const report = once(reportAny);
  const done = new Map<Source, ParsedEdition | undefined>();
  const read = (source: Source, chain: readonly Source[]): ParsedEdition | undefined => {
    if (done.has(source)) return done.get(source);
    if (chain.includes(source)) {
      report({
        source,
        pointer: '/extends',
        message: 'an edition cannot extend itself',
        hint: 'name an earlier edition of the same standard',
      });
      return undefined;
    }
    const base = baseOf(source, sources, report);
    const parsed = base === 'missing' || base === undefined ? undefined : read(base, [...chain, source]);
    const failed = base !== undefined && parsed === undefined;
    const result = failed ? undefined : parseEdition(source, shared, parsed, report);
    done.set(source, result);
    return result;
  };
  const editions = sources.flatMap((source) => read(source, [])?.edition ?? []);
  reportOverlaps(sources, report);
  return editions.toSorted((a, b) => compare(a.standard, b.standard) || a.appliesFrom - b.appliesFrom);
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

/** Undefined where it extends none. */
function baseOf(
  source: Source,
  sources: readonly Source[],
  report: ReportFault,
): Source | 'missing' | undefined {
  const { extends: day, standard, edition } = source.value as EditionData;
  if (day === undefined) return undefined;
  const base = sources.find((other) => {
    const data = other.value as EditionData;
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
    const { standard, edition } = source.value as EditionData;
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
