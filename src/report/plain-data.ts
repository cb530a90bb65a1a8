import type { Assessment } from '../model/assessment.js';
import { plain } from './escape.js';

/** Every text of a document made safe for a terminal at once, so that no section can forget to. */
export function plainData<T>(document: T): T {
  return cleaned(document);
}

function cleaned<T>(data: T): T;
function cleaned(data: unknown): unknown {
  if (typeof data === 'string') return plain(data);
  if (Array.isArray(data)) return data.map((one) => cleaned(one));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, cleaned(one)]));
}

/** The same of all that is said of the project as a whole; its findings stay as they are, each to be cleaned when shown. */
export function plainHead(assessment: Assessment): Assessment {
  const { findings, sensitivity, ...head } = assessment;
  return { ...plainData(head), findings, sensitivity };
}
