/**
 * What has no business in people's words: control characters (but line feed), characters that reorder what is read, and
 * those that show nothing, with which a name may look like another one or like none: soft hyphen, joiners and marks of
 * direction, fillers, blank braille, line and paragraph separators, tags, private use.
 */
const hidden =
  /(?!\n)[\p{Cc}\p{Co}\u00ad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u034f|[\u17b4-\u17b5]|[\u180b-\u180f]/u

/** A joiner makes one picture of two (👨‍🔧); anywhere else it shows nothing. */
const joined = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu

export const hidesText = (words: string): boolean => hidden.test(words.replace(joined, ''))

/** A phone that counts to a limit may cut a picture in two; the half shows nothing and breaks what reads it. */
export const withoutHalves = (words: string): string => words.replace(/\p{Cs}/gu, '')
