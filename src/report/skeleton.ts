import type { PaperQuestion, Question } from '../model/questions.js';
import { plain } from './escape.js';
import { section } from './skeleton/facts.js';
import { type Line, note, off, on, written } from './skeleton/lines.js';
import { register } from './skeleton/papers.js';
import { criteriaCount } from './text.js';

/** What the user said of the project. */
export interface ProjectHead {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
  readonly stage?: string;
  readonly activities: readonly string[];
  readonly commodities: readonly string[];
  /** Path or address of the schema, for editors. */
  readonly schema: string;
}

/** What the user said of the project, and what the editions ask of such a one. */
export interface Skeleton extends ProjectHead {
  readonly asOf: string;
  /** `CRMA of 2024-05-23`. */
  readonly editions: readonly string[];
  /** How many criteria are asked for, of how many, and which were wanted of those that may apply. */
  readonly criteria: {
    readonly asked: number;
    readonly all: number;
    readonly wanted: 'all' | 'law' | 'critical';
  };
  readonly questions: readonly Question[];
  readonly papers: readonly PaperQuestion[];
}

/** A project file that is valid as it stands and says nothing yet; what is asked stands in it as comments. */
export function renderSkeleton(skeleton: Skeleton): string {
  const { questions, papers } = skeleton;
  const project = questions.find(({ name }) => name === 'project');
  const lines = [
    ...headLines(skeleton),
    ...projectLines(skeleton, project),
    ...section(project?.below ?? [], given(skeleton), { indent: 1, live: true }),
    ...questions
      .filter(({ name }) => name !== 'project')
      .flatMap((one) => [blank, ...section([one], [], { indent: 0, live: false })]),
    ...(papers.length === 0 ? [] : [blank, ...register(papers)]),
    blank,
    ...endLines(questions, papers.length > 0),
  ];
  return `${lines.flatMap(written).join('\n')}\n`;
}

/** Only what was said: what the questions are derived from. */
export function renderHead(head: ProjectHead): string {
  return `${projectLines(head).flatMap(written).join('\n')}\n`;
}

const blank: Line = { kind: 'blank' };

function headLines({ schema, asOf, editions, criteria }: Skeleton): readonly Line[] {
  const free = (text: string): Line => note(text, { indent: 0, live: true });
  return [
    { kind: 'text', text: `# yaml-language-server: $schema=${plain(schema)}` },
    free(
      `A project file for esg-align. The line above lets an editor complete and check it; write the schema beside this file with: esg-align schema project > ${plain(schema)}`,
    ),
    free(
      `It is valid as it stands and says almost nothing: what is not said is unknown, never met. Below stands what is read by ${countText(criteria)} of ${editions.join(', ')} on ${asOf}.`,
    ),
    free(
      'To say something, take away one # and write the value behind the colon. Lines with ## stay comments. A key without a value says nothing. [critical]: read by a criterion without which nobody may build, operate or sell; [law]: read by one that is law for this project, or may be.',
    ),
    free(
      'A range is written "< 0.002 mg/L" or { between: [20 t, 30 t] }. A fact that there is not, or that you will not tell, goes under `omitted`. `esg-align explain <path>` says more of each fact.',
    ),
    blank,
  ];
}

/** `32 of 41 criteria (the others cannot apply to such a project)` */
function countText({ asked, all, wanted }: Skeleton['criteria']): string {
  const number = criteriaCount(all);
  if (asked === all) return number;
  const others = 'the others cannot apply to such a project';
  if (wanted === 'all') return `${asked} of ${number} (${others})`;
  const more =
    wanted === 'law'
      ? 'law for it: --ask all asks for more'
      : 'critical: --ask law and --ask all ask for more';
  return `${asked} of ${number} (${others}, or are not ${more})`;
}

function given({ country, stage, activities, commodities }: ProjectHead): readonly string[] {
  return [
    ...(country === undefined ? [] : ['country']),
    ...(stage === undefined ? [] : ['stage']),
    ...(activities.length === 0 ? [] : ['activities']),
    ...(commodities.length === 0 ? [] : ['commodities']),
  ].map((name) => `project.${name}`);
}

/** What was said; behind the first commodity what is asked of one, behind the others its keys alone. */
function projectLines(head: ProjectHead, project?: Question): readonly Line[] {
  const { id, name, country, stage, activities, commodities } = head;
  const asked = project?.below.find((one) => one.path === 'project.commodities')?.below ?? [];
  const open = section(
    asked.filter((one) => one.name !== 'material'),
    [],
    { indent: 3, live: true },
  );
  return [
    on('schema_version: 1', 0),
    on('project:', 0),
    on(`id: ${id}`, 1),
    on(`name: ${JSON.stringify(name)}`, 1),
    ...(country === undefined ? [] : [on(`country: ${country}`, 1)]),
    ...(stage === undefined ? [] : [on(`stage: ${stage}`, 1)]),
    ...(activities.length === 0 ? [] : [on(`activities: [${activities.join(', ')}]`, 1)]),
    ...(commodities.length === 0 ? [] : [on('commodities:', 1)]),
    ...commodities.flatMap((material, index) => [
      on(`- id: ${material}`, 2),
      on(`material: ${material}`, 3),
      ...(index === 0 ? open : open.filter(({ kind }) => kind !== 'note')),
    ]),
  ];
}

/** What closes lists and leaves facts out on purpose. */
function endLines(questions: readonly Question[], papers: boolean): readonly Line[] {
  const at = { indent: 0, live: false };
  const lists = questions.flatMap(inventoriesIn);
  return [
    note(
      'A list is open until it stands here: then it holds all there is, and only then can it be shown that none is short. A list without anything in it is written [].',
      at,
    ),
    off('complete:', at),
    ...(papers ? [off('- documents', { ...at, indent: 1 })] : []),
    ...lists.map((path) => off(`- ${path}`, { ...at, indent: 1 })),
    blank,
    note(
      'Facts left out on purpose, each with its path and one of these reasons: not-measured, not-disclosed, does-not-exist, classified, sensitive.',
      at,
    ),
    off('omitted:', at),
    note('- { path: environment.energy.use, reason: not-measured }', { ...at, indent: 1 }),
  ];
}

function inventoriesIn({ kind, path, below }: Question): readonly string[] {
  return [...(kind === 'inventory' ? [path] : []), ...below.flatMap(inventoriesIn)];
}
