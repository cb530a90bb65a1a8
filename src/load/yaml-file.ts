import type { Loaded } from '../errors.js';
import { isProblem, readInput } from './file.js';
import { readYaml } from './yaml.js';

/** A YAML file that includes no other: a standard of the user's own, waivers. */
export function readYamlFile(path: string, cwd: string): Loaded {
  const file = readInput(path, cwd);
  return isProblem(file) ? { problems: [file] } : readYaml(file);
}
