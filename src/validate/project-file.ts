import type { Loaded, Problem } from '../errors.js';
import type { Project } from '../model/project.js';
import type { Source } from '../model/source.js';
import { inOrder, type Mistake, place } from './place.js';
import { mistakesBySchema, schemaNamed } from './schema.js';
import { expectedAt } from './schema-node.js';

/** A project whose file is free of problems, or the problems. */
export type Checked =
  | { readonly source: Source; readonly project: Project; readonly problems: readonly [] }
  | { readonly project?: undefined; readonly problems: readonly Problem[] };

/**
 * Checks a file as read against the schema, and by whatever else reads the data: units, days, ids. All that is
 * wrong is told at once, so `read` gets data that may not be valid, and where the schema has spoken of a value
 * nothing further is said of it.
 */
export function asProject(loaded: Loaded, read: (data: unknown) => readonly Mistake[] = () => []): Checked {
  const { source } = loaded;
  if (source === undefined) return { problems: loaded.problems };
  const unread = loaded.problems.flatMap(({ pointer }) => (pointer === undefined ? [] : [pointer]));
  const formal = mistakesBySchema('project', source).filter(({ pointer }) => !unread.includes(pointer));
  const known = [...unread, ...formal.map(({ pointer }) => pointer)];
  const further = read(source.value).filter(({ pointer }) => !isTold(pointer, known));
  const problems = inOrder(source, [...loaded.problems, ...place(source, [...formal, ...further])]);
  // The one place where data becomes a project: the schema has been kept.
  return problems.length > 0 ? { problems } : { source, project: source.value as Project, problems: [] };
}

/** Said of the value itself or of what it lies in; or, for one fact, of a part of it. */
function isTold(pointer: string, known: readonly string[]): boolean {
  if (known.some((told) => pointer === told || pointer.startsWith(`${told}/`))) return true;
  return facts.has(kindAt(pointer)) && known.some((told) => told.startsWith(`${pointer}/`));
}

const facts = new Set<string | undefined>(['quantity', 'code', 'codes', 'day', 'flag', 'text']);

function kindAt(pointer: string): string | undefined {
  return expectedAt(schemaNamed('project'), pointer)?.kind;
}
