/** Where the sound begins, behind the ID3 tags that may stand before it. */
export function withoutTags(bytes: Buffer): number {
  let at = 0
  while (bytes.toString('latin1', at, at + 3) === 'ID3' && at + 10 <= bytes.length) {
    const hasFoot = ((bytes[at + 5] ?? 0) & 0x10) !== 0
    const size = [6, 7, 8, 9].reduce((sum, place) => (sum << 7) | ((bytes[at + place] ?? 0) & 0x7f), 0)
    at += 10 + size + (hasFoot ? 10 : 0)
  }
  return at
}

/** What may be left behind the last frame: tags, empty bytes, or less than a header. */
export const isTail = (rest: Buffer): boolean =>
  rest.length < 7 ||
  ['TAG', 'APETAGEX', 'LYRICSBEGIN', 'ID3'].some(
    (word) => rest.toString('latin1', 0, word.length) === word,
  ) ||
  rest.every((byte) => byte === 0)
