/** How people write numbers: half and full width, ①, 〇零一二, 壹贰叁, and 幺 as it is said on the phone. */
const numeralDigits: Readonly<Record<string, string>> = {
  ...{ 〇: '0', 零: '0', 一: '1', 幺: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7' },
  ...{ 八: '8', 九: '9', 壹: '1', 贰: '2', 叁: '3', 肆: '4', 伍: '5', 陆: '6', 柒: '7', 捌: '8', 玖: '9' },
}

/** Character class (without brackets) of one figure, however written. */
export const figure = `0-9${Object.keys(numeralDigits).join('')}`

/**
 * The same text with letters, figures and dashes in their plain form and invisible characters gone, so that the
 * patterns that look for doors and phones need to know one spelling only. Chinese punctuation stays.
 */
export function plain(text: string): string {
  return Array.from(text.replace(/[\p{Cf}\p{Mn}\p{Me}\p{Co}\p{Cc}]/gu, ' '))
    .map((character) => {
      const simple = character.normalize('NFKC')
      if (/^[0-9A-Za-z #/]$/.test(simple)) return simple
      if (/^\p{Nd}$/u.test(character)) return decimal(character)
      return /^[\p{Pd}−~～]$/u.test(character) ? '-' : character
    })
    .join('')
}

/** 十四零一 → 1401, 一千四百零一 → 1401, 二十三 → 23; other characters stay. */
export function withDigits(text: string): string {
  const small = text.replace(/拾/g, '十').replace(/佰/g, '百').replace(/仟/g, '千')
  return small
    .replace(/([一二三四五六七八九])千(?:零?([一二三四五六七八九])百)?/g, (_, k: string, h?: string) =>
      compound(k, h ?? '零'),
    )
    .replace(/([一二三四五六七八九])百/g, '$1')
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_, tens?: string, ones?: string) =>
      compound(tens ?? '一', ones ?? '零'),
    )
    .replace(new RegExp(`[${figure}]`, 'g'), (character) => numeralDigits[character] ?? character)
}

/** All figures of a text in a row, as digits. */
export function digitsOf(text: string): string {
  return withDigits(plain(text)).replace(/[^0-9]/g, '')
}

function compound(high: string, low: string): string {
  return `${numeralDigits[high] ?? ''}${numeralDigits[low] ?? ''}`
}

/** Decimal digits of any script stand in blocks of ten that begin with zero. */
function decimal(character: string): string {
  const code = character.codePointAt(0) ?? 0
  let zero = code
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1
  return String(code - zero)
}
