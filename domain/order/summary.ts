import type { Home } from '../kernel/home'
import { privateWords, publicPlace, wordsAbout, type Cut } from './privateWords'
import { digitsOf, figure, plain } from '../kernel/writing'

/** What is known about the person whose privacy the words must keep. */
export interface PrivateSide {
  name: string
  phone: string
  place?: Home
}

/** The same of somebody who has, or has not, said where they live. */
export const privateSideOf = ({
  name,
  phone,
  home,
}: Pick<PrivateSide, 'name' | 'phone'> & { home: Home | null }): PrivateSide => ({
  ...{ name, phone },
  ...(home === null ? {} : { place: home }),
})

/** Stands where something was cut out, until the words around it are tidied. Never survives, nor comes in. */
const gap = '\uE000'

/**
 * The reporter's words without door, unit, names, phones, ID numbers and plates, for the board and group cards:
 * `2号楼2单元1401家的卧室门框开裂需要维修` → `卧室门框开裂需要维修`. '' when nothing else was said; show the kind then.
 * In doubt it cuts too much: the whole text is still there for the crew.
 */
export function publicSummary(text: string, reporter: PrivateSide): string {
  return cutAway(plain(text), [...privateWords(reporter), ...publicPlace], reporter.phone)
}

/** What others wrote, without this one person: name, phone and own room. What does not tell them stays to the letter. */
export function withoutPerson(text: string, person: PrivateSide): string {
  const words = plain(text)
  const cuts = wordsAbout(person)
  const tells = cut(words, cuts) !== words || tellsPhone(words, person.phone)
  return tells ? cutAway(words, cuts, person.phone) : text
}

/** Whether words meant for everyone tell more than building and trade. */
export function tellsPrivate(summary: string, reporter: PrivateSide): boolean {
  const words = plain(summary)
  return cut(words, privateWords(reporter)) !== words || tellsPhone(words, reporter.phone)
}

/** Cutting can bring new neighbours together, so until nothing is left to cut; each round is shorter. */
function cutAway(text: string, cuts: readonly Cut[], phone: string): string {
  let words = text
  for (;;) {
    const next = tidy(cut(words, cuts))
    const safe = tellsPhone(next, phone) ? next.replace(new RegExp(`[${figure}]`, 'g'), '') : next
    if (safe === words) return words
    words = safe
  }
}

function cut(words: string, cuts: readonly Cut[]): string {
  return cuts.reduce((rest, each) => each(rest, gap), words)
}

/** The last net: the phone's own figures in a row, with whatever between them. */
function tellsPhone(words: string, phone: string): boolean {
  const digits = digitsOf(phone)
  return digits.length >= 7 && digitsOf(words).includes(digits)
}

const labels =
  '我家住在?|家住在?|我住在?|住在|家在|位于|地址|住址|门牌号?|房号|联系电话|联系方式|联系人|请联系|电话号码|电话|' +
  '手机号码|手机号|手机|拨打|致电|请找|找|微信号?|身份证号码|身份证号?|车牌号?|姓名|我叫|我姓|我是'
const gaps = new RegExp(`(?:(?:${labels})[\\s:：是为]*)*${gap}(?:[-\\s,，、:：;；.]*${gap})*${tail()}`, 'g')

/** What hangs on to a door or a name and means nothing without it. */
function tail(): string {
  return '(?:(?:家里|家中|住户|业主|家(?![具电庭])|室(?![内外])|户(?!外)|号)?的?)'
}

function tidy(words: string): string {
  return words
    .replace(gaps, '')
    .replace(/[(（[【]\s*[)）\]】]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/([,，、;；])[\s,，、;；]+/g, '$1')
    .replace(/^[-\s,，。、.;；:：!！?？]+/, '')
    .replace(/[-\s,，、;；:：(（]+$/, '')
}
