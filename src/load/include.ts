import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type Loaded, type Problem, quoted } from '../errors.js';
import type { Place } from '../model/source.js';
import { isProblem, readInput } from './file.js';
import { isMapping, merge, type Part } from './merge.js';
import { type LoadedYaml, readYaml } from './yaml.js';

interface Whereabouts {
  /** The including file; none where it came through standard input. */
  readonly path: string | undefined;
  readonly folder: string;
  readonly cwd: string;
}

/** Adds the keys of the files named under `include`. Where one of them fails, there is no source. */
export function readIncludes(main: LoadedYaml, { path, folder, cwd }: Whereabouts): Loaded {
  const { source, problems } = main;
  const entries = isMapping(source?.value) ? source.value.include : undefined;
  if (source === undefined || !Array.isArray(entries)) return main;
  const seen = new Set(path === undefined ? [] : [realpathSync(path)]);
  const parts = entries.flatMap((entry: unknown, index): readonly LoadedYaml[] => {
    // An entry of another type is told when the file is checked by its schema.
    if (typeof entry !== 'string') return [];
    const at = source.locate(`/include/${index}`);
    const allowed = insideFolder(entry, folder);
    if ('message' in allowed) return [{ problems: [placed(allowed, at)] }];
    if (seen.has(allowed.path)) return [{ problems: [placed(twice(entry), at)] }];
    seen.add(allowed.path);
    const file = readInput(join(folder, entry), cwd);
    if (isProblem(file))
      return [{ problems: [placed({ ...file, message: `${quoted(entry)}: ${file.message}` }, at)] }];
    const part = readYaml(file);
    return [{ ...part, problems: [...part.problems, ...includesItself(part)] }];
  });
  const all = [...problems, ...parts.flatMap((part) => part.problems)];
  const others = parts.filter(isPart);
  if (!isPart(main) || others.length < parts.length) return { problems: all };
  const merged = merge([main, ...others]);
  return { source: merged.source, problems: [...all, ...merged.clashes] };
}

function isPart(loaded: LoadedYaml): loaded is LoadedYaml & Part {
  return loaded.source !== undefined && loaded.find !== undefined;
}

type Fault = Omit<Problem, 'file'>;

/** Neither `..` nor a symbolic link leads out: a report may go to people who may not read the files around it. */
function insideFolder(entry: string, folder: string): Fault | { readonly path: string } {
  if (
    /^([\\/~]|[a-z][a-z0-9+.-]*:)/i.test(entry) ||
    /[\\\0]/.test(entry) ||
    entry.split('/').includes('..')
  ) {
    return outside(entry);
  }
  try {
    const base = realpathSync(folder);
    const path = realpathSync(join(base, entry));
    const inside = relative(base, path);
    const leads = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    return leads ? outside(entry) : { path };
  } catch {
    return {
      code: 'include-missing',
      message: `${quoted(entry)}: there is no such file`,
      hint: 'check the spelling; included files are looked up from the folder of this one',
    };
  }
}

function outside(entry: string): Fault {
  return {
    code: 'include-outside',
    message: `${quoted(entry)} leads out of the folder of this file`,
    hint: 'put the file in the same folder or below, and write its path from there with `/`',
  };
}

function twice(entry: string): Fault {
  return {
    code: 'include-twice',
    message: `${quoted(entry)} has been read already`,
    hint: 'delete this entry',
  };
}

function includesItself({ source }: LoadedYaml): readonly Problem[] {
  if (source === undefined || !isMapping(source.value) || source.value.include === undefined) return [];
  const message = 'an included file may not include others';
  const hint = 'name them all in the file that is assessed';
  return [placed({ code: 'include-nested', message, hint }, source.locate('/include', 'key'))];
}

function placed(fault: Fault, { exact: _, ...where }: Place): Problem {
  return { ...fault, ...where };
}
