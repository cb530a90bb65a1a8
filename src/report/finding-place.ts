import type { Finding, Leaf } from '../model/assessment.js';

/** Where in the project's files a finding is shown. */
export interface FindingPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The fact is not there: this is the part of the file it belongs to, or the beginning of the file. */
  readonly absent: boolean;
}

/** The line of the fact that decided; of what is not given the nearest part around it; else the file's first line. */
export function findingPlace(
  { decided_by: leaves }: Pick<Finding, 'decided_by'>,
  file: string,
): FindingPlace {
  const places = placesOf(leaves);
  return places.find(({ absent }) => !absent) ?? places[0] ?? { file, line: 1, column: 1, absent: true };
}

/** Every place that had a part in the verdict, each once. */
export function placesOf(leaves: readonly Leaf[]): readonly FindingPlace[] {
  const places = new Map<string, FindingPlace>();
  for (const leaf of leaves) {
    const place = placeOf(leaf);
    if (place === undefined) continue;
    const key = JSON.stringify([place.file, place.line, place.column]);
    const before = places.get(key);
    if (before === undefined || before.absent) places.set(key, place);
  }
  return [...places.values()];
}

function placeOf(leaf: Leaf): FindingPlace | undefined {
  const { file, line, column } = leaf;
  if (file === undefined || line === undefined || line < 1) return undefined;
  return { file, line, column: Math.max(1, column ?? 1), absent: isAbsent(leaf) };
}

/** A fact that is not given, or a paper that the register does not hold. */
function isAbsent({ why, path, observed }: Leaf): boolean {
  if (why === 'absent' || why === 'no-period') return observed === undefined || observed === 'not given';
  return (
    path.startsWith('document:') && (observed ?? 'not in the register').startsWith('not in the register')
  );
}

/** What a project that came by standard input is shown as: no file that a platform could open. */
const standardInput = 'stdin';

export function hasFile({ file }: { readonly file: string }): boolean {
  return file !== standardInput;
}
