import { runExample } from '../assess/examples.js';
import type { Problem } from '../errors.js';
import { readFacts } from '../facts/read.js';
import type { Source } from '../model/source.js';
import type { Criterion as CriterionData, Edition as EditionData } from '../model/standard.js';
import { parseDay } from '../quantity/day.js';
import { isMistake } from '../quantity/mistake.js';
import { renderProblems } from '../report/problems.js';
import { problemsAt } from '../validate/place.js';
import { type ExitCode, exit } from './exit.js';
import type { Shell } from './shell.js';
import { readStandards, type Standards } from './standards.js';
import { viewOf } from './view.js';

/** The packs named, or all that ship. */
export function chosen(
  { own, editionSources }: Pick<Standards, 'own' | 'editionSources'>,
  packs: readonly string[],
): readonly Source[] {
  return packs.length === 0 ? editionSources : own;
}

export function criteriaIn(
  source: Source,
): readonly { readonly data: CriterionData; readonly pointer: string }[] {
  const edition = source.value as EditionData;
  return (['criteria', 'add', 'replace'] as const).flatMap((key) =>
    (edition[key] ?? []).map((data, index) => ({ data, pointer: `/${key}/${index}` })),
  );
}

/** Judges the criteria that an edition writes itself on their own examples; what it takes over is judged where it is written. */
export function testStandards(packs: readonly string[], format: 'table' | 'json', shell: Shell): ExitCode {
  const standards = readStandards(packs, shell.cwd);
  const sources = chosen(standards, packs);
  const results = sources.flatMap((source) =>
    criteriaIn(source).flatMap(({ data, pointer }) =>
      data.examples.map((_, index) => testExample(source, data, pointer, index, standards)),
    ),
  );
  const problems = results.flatMap((result) => result.problems);
  if (format === 'json') {
    const failures = problems.map(({ message, file, line, column }) => ({ message, file, line, column }));
    shell.out(
      `${JSON.stringify({ examples: results.length, failed: results.filter((one) => one.problems.length > 0).length, problems: failures }, undefined, 2)}\n`,
    );
  } else if (problems.length > 0) shell.err(renderProblems(problems, viewOf({}, shell, 'err')));
  else
    shell.out(
      `${results.length} examples of ${sources.flatMap(criteriaIn).length} criteria come out as worked out by hand\n`,
    );
  return problems.length > 0 ? exit.broke : exit.held;
}

function testExample(
  source: Source,
  data: CriterionData,
  pointer: string,
  index: number,
  { shared, editions, catalogue }: Standards,
): { problems: readonly Problem[] } {
  const example = data.examples[index];
  const edition = editions.find((one) => one.path === source.path);
  const at = `${pointer}/examples/${index}`;
  const day = parseDay(example?.as_of ?? '');
  if (example === undefined || edition === undefined || isMistake(day)) {
    return {
      problems: problemsAt(source, [
        { pointer: `${at}/as_of`, message: isMistake(day) ? day.message : 'the edition cannot be read' },
      ]),
    };
  }
  const given = {
    schema_version: 1,
    ...example.given,
    project: { id: 'example', name: 'Example', ...(example.given as { readonly project?: object }).project },
  };
  const { facts, misreadings } = readFacts(given, catalogue, shared.library.kinds);
  const result = runExample(
    edition,
    data.id,
    index,
    { asOf: day.first, facts, misreadings, gives: example.gives },
    { kinds: shared.library.kinds },
    shared.dated,
  );
  const unread = result.misreadings.map((one) => ({ ...one, pointer: `${at}/given${one.pointer}` }));
  const wrong =
    result.found === undefined || result.found === result.expected
      ? []
      : [
          {
            pointer: `${at}/gives`,
            message: `${data.id}, example ${index + 1}: worked out as ${result.expected}, found ${result.found}`,
          },
        ];
  return { problems: problemsAt(source, [...unread, ...wrong]) };
}
