/**
 * As much of the beginning as fits, whole characters as people see them: never half an emoji, nor a letter without its
 * marks.
 * @param max in UTF-16 units, as WeChat and the contract count
 */
export function cutTo(text: string, max: number): string {
  if (text.length <= max) return text
  let kept = ''
  for (const character of charactersOf(text)) {
    if (kept.length + character.length > max) break
    kept += character
  }
  return kept
}

/** Some phones have no Intl: there a character is a code point. */
function charactersOf(text: string): Iterable<string> {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return text
  return Array.from(new Intl.Segmenter('zh').segment(text), ({ segment }) => segment)
}
