import type { Context } from './context.js';

/**
 * A computation that looks at nothing of the context but the project, the day and how old a figure may be, done once for
 * each of them: many criteria ask for the same metric, and all of an edition for the same scope.
 */
export function remembered<Key extends object, Result>(
  compute: (key: Key, context: Context) => Result,
): (key: Key, context: Context) => Result {
  const last = new WeakMap<Key, { readonly context: Context; readonly result: Result }>();
  return (key, context) => {
    // Who watches has to see every look at the day.
    if (context.watch !== undefined) return compute(key, context);
    const known = last.get(key);
    if (known !== undefined && isSameGround(known.context, context)) return known.result;
    const result = compute(key, context);
    last.set(key, { context, result });
    return result;
  };
}

function isSameGround(a: Context, b: Context): boolean {
  return (
    a.facts === b.facts &&
    a.asOf === b.asOf &&
    a.figuresOn === b.figuresOn &&
    a.staleAfter.text === b.staleAfter.text &&
    a.dated === b.dated
  );
}
