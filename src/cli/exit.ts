/** Exit codes, the same for every format (`help` prints them). */
export const exit = { held: 0, broke: 1, impossible: 2, bug: 3 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** A command tells its exit code through this. */
export type Finish = (code: ExitCode) => void;
