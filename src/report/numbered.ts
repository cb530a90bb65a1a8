/** The same names, those that come again with a number behind them, so that each is there once. */
export function numbered(names: readonly string[], separator: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; taken.has(unique); number++) unique = `${name}${separator}${number}`;
    taken.add(unique);
    return unique;
  });
}
