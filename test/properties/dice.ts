import fc from 'fast-check';

/**
 * Choices made one after the other from a fixed stream of numbers. Small numbers stand for simple choices, and where
 * the stream ends every further choice is the simplest, so that shrinking the stream shrinks what is made of it.
 */
export interface Dice {
  /** 0 to sides - 1. */
  of(sides: number): number;
  one<T>(faces: readonly T[]): T;
  chance(percent: number): boolean;
  /** Each of them with the same chance. */
  some<T>(faces: readonly T[], percent: number): readonly T[];
}

export function diceOf(stream: readonly number[]): Dice {
  let at = 0;
  const of = (sides: number): number => {
    const number = stream[at] ?? 0;
    at += 1;
    return number % sides;
  };
  const one = <T>(faces: readonly T[]): T => faces[of(faces.length)] as T;
  const chance = (percent: number): boolean => of(100) >= 100 - percent;
  return { of, one, chance, some: (faces, percent) => faces.filter(() => chance(percent)) };
}

/** As many choices as there are numbers; 5040 sides divide evenly by all small numbers. */
export function stream(length: number): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.noBias(fc.nat({ max: 5039 })), { minLength: length, maxLength: length, size: 'max' });
}

/** A few streams, one for each thing to make, so that shrinking one leaves the others as they are. */
export function streams(most: number, length: number): fc.Arbitrary<readonly (readonly number[])[]> {
  return fc.array(stream(length), { minLength: 1, maxLength: most, size: 'max' });
}
