import type { Finding } from '../model/assessment.js';
import { byText } from './table/order.js';

export interface Upcoming {
  readonly finding: Finding;
  /** Undefined where no day is known. */
  readonly day: string | undefined;
}

/** What comes into force, the nearest first; what no day is known of comes last. */
export function upcomingByDay(findings: readonly Finding[]): readonly Upcoming[] {
  return findings
    .filter(({ verdict }) => verdict === 'upcoming')
    .map((finding) => ({ finding, day: firstDay(finding) }))
    .toSorted(
      (a, b) => byText(a.day ?? '~', b.day ?? '~') || byText(a.finding.criterion, b.finding.criterion),
    );
}

/** Of several items the first that it bites. */
export function firstDay({ from, items = [] }: Finding): string | undefined {
  return from ?? items.flatMap((item) => item.from ?? []).toSorted(byText)[0];
}
