import type { Assessment, Finding } from '../../model/assessment.js';
import { numbered } from '../numbered.js';

/** Where in the page a project stands. */
export interface Place {
  /** Level of the headings of its sections: 2 where it is alone, 3 below a portfolio. */
  readonly level: 2 | 3;
  /** Stands before every id; empty where the project is alone. */
  readonly prefix: string;
  /** The id of a finding in the page, for links. */
  readonly anchorOf: (criterion: string) => string;
}

/** Ids are made of criteria, so that a link to a finding outlives the next report. */
export function placeOf(assessment: Assessment, index: number, several: boolean): Place {
  const prefix = several ? `p${index + 1}-` : '';
  const anchors = anchorsOf(assessment.findings, prefix);
  return {
    level: several ? 3 : 2,
    prefix,
    anchorOf: (criterion) => anchors.get(criterion) ?? `${prefix}findings`,
  };
}

function anchorsOf(findings: readonly Finding[], prefix: string): ReadonlyMap<string, string> {
  const criteria = [...new Set(findings.map(({ criterion }) => criterion))];
  const names = criteria.map((criterion) => `${prefix}f-${criterion.replaceAll(/[^\w.-]/g, '-')}`);
  const unique = numbered(names, '-');
  return new Map(criteria.map((criterion, index) => [criterion, unique[index] ?? criterion]));
}
