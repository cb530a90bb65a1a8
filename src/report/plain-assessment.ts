import type { Assessment } from '../model/assessment.js';
import { plain } from './escape.js';

/** Every text of the document made safe for a terminal at once, so that no section can forget to. */
export function plainAssessment(assessment: Assessment): Assessment {
  return cleaned(assessment);
}

function cleaned<T>(data: T): T;
function cleaned(data: unknown): unknown {
  if (typeof data === 'string') return plain(data);
  if (Array.isArray(data)) return data.map((one) => cleaned(one));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, cleaned(one)]));
}
