import type { Acceptances, PlacedWaiver } from '../assess/accept.js';
import { UserError } from '../errors.js';
import { readYamlFile } from '../load/yaml-file.js';
import type { Assessment, Input } from '../model/assessment.js';
import { didYouMean } from '../model/did-you-mean.js';
import type { Waivers } from '../model/waivers.js';
import { parseDay } from '../quantity/day.js';
import { isMistake } from '../quantity/mistake.js';
import { type Mistake, problemsAt } from '../validate/place.js';
import { mistakesBySchema } from '../validate/schema.js';
import type { GateOptions } from './gate-options.js';
import { readSaved } from './saved.js';
import type { Standards } from './standards.js';

/** Waivers and baseline as read, for all the projects of a run. */
export interface Accepted {
  readonly waivers?: readonly PlacedWaiver[];
  /** Assessments saved before, of one project or several. */
  readonly baseline?: readonly Assessment[];
  readonly inputs: readonly Input[];
}

/** Reads what `--waivers` and `--baseline` name; what is wrong with either is exit 2. */
export function readAccepted(
  { waivers, baseline }: Pick<GateOptions, 'waivers' | 'baseline'>,
  standards: Standards,
  cwd: string,
): Accepted {
  const given = typeof waivers === 'string' ? readWaivers(waivers, standards, cwd) : undefined;
  const saved = baseline === undefined ? undefined : readSaved(baseline, cwd);
  return {
    ...(given === undefined ? {} : { waivers: given.waivers }),
    ...(saved === undefined ? {} : { baseline: saved.assessments }),
    inputs: [
      ...(given?.inputs ?? []),
      ...(saved === undefined ? [] : [{ role: 'baseline' as const, ...saved.file }]),
    ],
  };
}

/** What of it speaks of one project. */
export function acceptancesFor(project: string, { waivers, baseline }: Accepted): Acceptances {
  const before = baseline?.find((one) => one.project.id === project);
  return {
    ...(waivers === undefined ? {} : { waivers }),
    ...(before === undefined ? {} : { baseline: before }),
  };
}

/** Reads a file of waivers: all that is wrong with it at once, unknown criteria among it. */
export function readWaivers(
  path: string,
  standards: Standards,
  cwd: string,
): { readonly waivers: readonly PlacedWaiver[]; readonly inputs: readonly Input[] } {
  const loaded = readYamlFile(path, cwd);
  const { source } = loaded;
  if (source === undefined) throw unusable(path, loaded.problems);
  const formal = mistakesBySchema('waivers', source);
  const data = source.value as Waivers;
  const further = formal.length > 0 ? [] : mistakesIn(data, standards);
  const problems = [...loaded.problems, ...problemsAt(source, [...formal, ...further])];
  if (problems.length > 0) throw unusable(path, problems);
  return {
    waivers: data.waivers.map((waiver, index) => ({ ...waiver, place: source.locate(`/waivers/${index}`) })),
    inputs: source.files.map((file) => ({ role: 'waivers', path: file.path, sha256: file.sha256 })),
  };
}

function unusable(path: string, problems: UserError['problems']): UserError {
  return new UserError('bad-waivers', `${path} cannot be used`, problems);
}

/** What no schema can say: days that there are not, an end before the beginning, criteria that there are not. */
function mistakesIn({ waivers }: Waivers, { editions }: Standards): readonly Mistake[] {
  const known = new Set(editions.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  return waivers.flatMap((waiver, index) => {
    const at = `/waivers/${index}`;
    const days = (['approved_on', 'expires'] as const).flatMap((key): readonly Mistake[] => {
      const day = parseDay(waiver[key]);
      return isMistake(day) ? [{ pointer: `${at}/${key}`, ...day }] : [];
    });
    const { approved_on: begin, expires } = waiver;
    const turned =
      days.length === 0 && expires < begin
        ? [
            {
              pointer: `${at}/expires`,
              message: `the waiver ends on ${expires}, before it was approved (${begin})`,
              hint: 'write the last day on which the gap is accepted',
            },
          ]
        : [];
    const named = known.has(waiver.criterion)
      ? []
      : [unknownCriterion(`${at}/criterion`, waiver.criterion, known)];
    return [...days, ...turned, ...named];
  });
}

function unknownCriterion(pointer: string, id: string, known: ReadonlySet<string>): Mistake {
  const near = didYouMean(id, [...known]);
  return {
    pointer,
    code: 'unknown-criterion',
    message: `there is no criterion \`${id}\``,
    hint: near === undefined ? 'reports print the id of each criterion' : `did you mean \`${near}\`?`,
  };
}
