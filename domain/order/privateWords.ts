import type { Home } from '../member/types'
import { digitsOf, figure, withDigits } from '../kernel/writing'

/** Cuts its finds out of plain words and leaves `gap` in their stead. */
export type Cut = (words: string, gap: string) => string

const space = '\\s*'
const han = '[\\u4e00-\\u9fff]'
const numeral = '〇零一幺二三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟'
/** After these a number counts or measures something: 100瓦, 220V, 2026年. */
const measure =
  /^\s*(?:[瓦伏安千毫厘分米公斤克元块角年月日天周点时个只把根条扇盏次层匹升吨转度平寸片张台件套位人名多余%℃WwVvLlKk]|[mc]m)/
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜' +
  '戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'
const titles =
  '先生|女士|小姐|同志|师傅|大爷|大妈|大娘|大叔|大哥|大姐|阿姨|叔叔|伯伯|爷爷|奶奶|老师|医生|书记|主任|经理'

/** Numbers in one way of writing, so that 301两个灯 is a door and a count. */
function run(min: number, max: number): string {
  const of = (one: string) => `${one}(?:${space}${one}){${String(min - 1)},${String(max - 1)}}`
  return `(?:${of('[0-9]')}|${of(`[${numeral}]`)})`
}

const buildingWord = `(?:号${space}楼|号${space}院|栋${space}楼|栋|幢|座|楼|号|#)`
const building = `(?:${run(1, 3)}|[A-Za-z])${space}${buildingWord}`
const unit = `(?:${run(1, 2)}|[A-Za-z]|[东西南北中甲乙丙丁])${space}单${space}元`
const join = '[-\\s,，、/的]*'
const room = `[A-Za-z]?${run(1, 6)}[A-Za-z]?`
const roomWord = `(?:号${space}房|[号房]|[室户](?![内外]))`

const doors: readonly Cut[] = [
  pattern(`${unit}${join}(?:${run(1, 2)}${space}[层楼]${join})?${room}${space}${roomWord}`),
  pattern(`${unit}${join}[A-Za-z]?${run(3, 6)}[A-Za-z]?`),
  pattern(`${building}${join}${run(1, 2)}${space}-${space}${run(1, 6)}`),
  pattern(`${run(1, 3)}${space}[-/#]${space}(?:${run(1, 2)}|[A-Za-z])${space}[-/]${space}${room}`),
  pattern(`${building}${join}(?:${run(1, 2)}${space}[层楼]${join})?${room}${space}${roomWord}`),
  pattern(`${run(1, 3)}${space}[-/#]${space}${run(3, 5)}`),
  pattern(unit),
  pattern(`(?:${run(1, 2)}${space}[层楼]${join})?[东西中南北][边侧]?${space}户`),
  bareNumbers('[0-9]'),
  bareNumbers(`[${numeral}]`),
]

const papers: readonly Cut[] = [
  // phones, ID numbers and bank cards: seven figures or more, however they are broken up
  pattern(`[${figure}](?:[-\\s.·,，、。_*()（）/+]{0,2}[${figure}]){6,}[Xx]?`),
  pattern(`(?:微信号?|QQ号?|wx|vx)[\\s:：是为]*[A-Za-z0-9][-_A-Za-z0-9]{4,19}`, 'gi'),
  pattern(
    `[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]${space}[A-Za-z][\\s·.•-]*[A-Za-z0-9](?:\\s?[A-Za-z0-9]){4,5}`,
  ),
]

const people: readonly Cut[] = [
  pattern(`[${surnames}](?:(?!的)${han}){0,2}(?:${titles})`),
  pattern(`[${surnames}][叔姨哥姐婶嫂]`),
  pattern(`(?:我叫|姓名|联系人|户主|报修人)[\\s:：是为]*${han}{2,4}?(?=[\\s,，。.!！、;；]|$|家|的)`),
  pattern(`我是[${surnames}]${han}{1,2}(?=[\\s,，。.!！、;；]|$)`),
]

/** Building and floor: no secret, but the card shows the building already. */
export const publicPlace: readonly Cut[] = [
  ...doors,
  pattern(`(?:${run(1, 3)}|[A-Za-z])${space}(?:号${space}楼|号${space}院|栋${space}楼|栋|幢|#|号(?=家))`),
  pattern(`${run(1, 2)}${space}(?:楼|层)`),
]

/** All that must not be told, with what is known about this person. */
export function privateWords(known: { name: string; place?: Home }): readonly Cut[] {
  return [...papers, ...doors, ...nameCuts(known.name), ...people, ...roomCuts(known.place)]
}

function pattern(source: string, flags = 'g'): Cut {
  const expression = new RegExp(source, flags)
  return (words, gap) => words.replace(expression, gap)
}

/** A number of three to six figures that measures nothing is taken for a door. */
function bareNumbers(one: string): Cut {
  const expression = new RegExp(`[A-Za-z]?${one}(?:${space}${one})*[A-Za-z]?(?:${space}${roomWord})?`, 'g')
  const figures = new RegExp(one, 'g')
  return (words, gap) =>
    words.replace(expression, (found: string, offset: number) => {
      const count = (found.match(figures) ?? []).length
      const lastFigure = found.search(new RegExp(`${one}[^${one.slice(1, -1)}]*$`)) + 1
      return count >= 3 && !measure.test(words.slice(offset + lastFigure)) ? gap : found
    })
}

/** The name with anything short between its characters, and its given part where that is a word of its own. */
function nameCuts(name: string): readonly Cut[] {
  const characters = Array.from(name.replace(/\s/g, ''))
  if (characters.length < 2) return []
  const spread = (part: readonly string[]) => part.map(escaped).join('[-\\s·.,，、*]{0,2}')
  const cuts = [pattern(spread(characters), 'gi')]
  if (characters.length > 2) cuts.push(pattern(spread(characters.slice(1)), 'gi'))
  const surname = escaped(characters[0] ?? '')
  return [...cuts, pattern(`[老小]${surname}(?=家|头|的)`), pattern(`${surname}(?:${titles})`)]
}

/** The person's own room wherever a number holds it, even where it looks like a measure. */
function roomCuts(place: Home | undefined): readonly Cut[] {
  const written = place?.room.replace(/[\s室号户房]/g, '') ?? ''
  const digits = digitsOf(written)
  if (digits.length < 3) return written.length < 2 ? [] : [pattern(escaped(written), 'gi')]
  const expression = new RegExp(`[${figure}十百千拾佰仟](?:[-\\s]*[${figure}十百千拾佰仟])*`, 'g')
  const number: Cut = (words, gap) =>
    words.replace(expression, (found) =>
      withDigits(found)
        .replace(/[^0-9]/g, '')
        .includes(digits)
        ? gap
        : found,
    )
  return [pattern(escaped(written), 'gi'), number]
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
