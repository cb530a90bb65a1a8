import { createHash } from 'node:crypto';
import { type Problem, quoted } from '../errors.js';
import type { Hypothesis } from '../model/hypothesis.js';
import { readYaml } from './yaml.js';

/** Reads `path=value`; the value is YAML, in one line or several, and held to what holds for files. */
export function readHypothesis(option: string): Hypothesis | Problem {
  const from = `--set ${option}`;
  const fault = (code: string, message: string, hint: string): Problem => ({
    ...{ code, message, hint },
    file: from,
  });
  const at = option.indexOf('=');
  const path = option.slice(0, Math.max(at, 0)).trim();
  if (path === '')
    return fault(
      'set-unreadable',
      `${quoted(option)} is no \`path=value\``,
      "write it as 'environment.water.recycled_share=85 %'",
    );
  const text = option.slice(at + 1).trim();
  const { source, problems } = readYaml({ path: from, bytes: Buffer.from(`value: ${text}`) });
  const [first] = problems;
  if (source === undefined || first !== undefined)
    return fault(first?.code ?? 'set-unreadable', first?.message ?? 'no YAML', first?.hint ?? oneValue);
  const { value, ...others } = source.value as Readonly<Record<string, unknown>>;
  if (Object.keys(others).length > 0)
    return fault('set-unreadable', 'more than one value stands behind `=`', oneValue);
  if (value === undefined)
    return fault(
      'set-empty',
      `no value is given for ${quoted(path)}`,
      'a what-if gives a value and takes none away',
    );
  return { path, text, value, from };
}

const oneValue = 'give one value; a mapping is written {key: value}, a list [one, two]';

/** So that the inputs of two what-ifs differ where the values do. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
