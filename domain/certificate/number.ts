/** As long as nobody guesses: 60 bits of chance. */
const length = 12
const inOne = /^[0-9A-HJKMNP-TV-Z]{12}$/

/** A new number from an id whose last letters are chance (a ULID's are). */
export const numberFrom = (id: string): string => id.slice(-length).toUpperCase()

/**
 * A number as people type it off paper: in small letters, with spaces or strokes, O for 0, I or L for 1. Null when it
 * cannot be one.
 */
export function normalNumber(written: string): string | null {
  const letters = written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}·.]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return inOne.test(letters) ? letters : null
}

/** `K7QM-2X9B-4TDW`: as it is printed. */
export const numberText = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1-')
