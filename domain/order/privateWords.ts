import type { Home } from '../kernel/home'
import { compoundSurnamePattern, isOneChineseName, nameParts, surnameOf } from '../kernel/name'
import { digitsOf, figure, withDigits } from '../kernel/writing'

/** Cuts its finds out of plain words and leaves `gap` in their stead. */
export type Cut = (words: string, gap: string) => string

const space = '\\s*'
const han = '[\\p{Script=Han}〇]'
const numeral = '〇零一幺二三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟'
/** After these a number counts or measures something: 100瓦, 220V, 2026年. */
const measure =
  /^\s*(?:[瓦伏安千毫厘分米公斤克元块角年月日天周点时个只把根条扇盏次层匹升吨转度平寸片张台件套位人名多余%℃WwVvLlKk]|[mc]m)/
const singleSurnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜' +
  '戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'
const surname = `(?:${compoundSurnamePattern}|[${singleSurnames}])`
/** whom one speaks of by name: 我孙子叫李小明 */
const relations =
  '孙子|孙女|外孙女?|儿子|女儿|闺女|丈夫|妻子|老伴|爱人|老公|老婆|父亲|母亲|爸爸?|妈妈?|爷爷|奶奶|姥姥|姥爷|邻居|保姆'
/** 阿卜杜拉·买买提: a name of several parts */
const dotted = `${han}{1,8}(?:[·•・‧]${han}{1,8})+`
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
  pattern(`[${figure}](?:(?:[-\\s.·,，、。_*()（）/+]|和){0,2}[${figure}]){6,}[Xx]?`),
  pattern(`(?:微信号?|QQ号?|wx|vx)[\\s:：是为]*[A-Za-z0-9][-_A-Za-z0-9]{4,19}`, 'giu'),
  pattern(
    `[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]${space}[A-Za-z][\\s·.•-]*[A-Za-z0-9](?:\\s?[A-Za-z0-9]){4,5}`,
  ),
]

const people: readonly Cut[] = [
  pattern(dotted),
  pattern(`${surname}(?:(?!的)${han}){0,2}(?:${titles})`),
  pattern(`${surname}[叔姨哥姐婶嫂]`),
  pattern(`(?:我叫|姓名|联系人|户主|报修人)[\\s:：是为]*${han}{2,4}?(?=[\\s,，。.!！、;；]|$|家|的)`),
  pattern(`我是${surname}${han}{1,2}(?=[\\s,，。.!！、;；]|$)`),
  pattern(`(?:${relations})(?:名叫|名字叫|叫|名字是)${surname}${han}{1,2}?(?=[\\s,，。.!！、;；在家的]|$)`),
]

/** Where the key lies, and when nobody or nobody strong is at home: for the crew, not for everybody. */
const whenAlone: readonly Cut[] = [
  pattern(
    `钥匙(?:就|我|给您|给你)?(?:放|藏|压|留|搁)?(?:在|到)[^,，。.!！?？;；]{0,8}?(?:垫|花盆|鞋柜|鞋架|信箱|奶箱|电表箱|水表箱|消防栓|门框|窗台)[^,，。.!！?？;；]{0,6}`,
  ),
  pattern(`(?:家里|家中)?(?:白天|平时|晚上|上午|下午|这几天)?(?:家里|家中)(?:都|就|也)?(?:没有?人|无人)`),
  pattern(`(?:一个人|独自|自己一人)(?:住|在家)|独居`),
]

/** Building and floor: no secret, but the card shows the building already. */
export const publicPlace: readonly Cut[] = [
  pattern(`(?:${run(1, 3)}|[A-Za-z])${space}(?:号${space}楼|号${space}院|栋${space}楼|栋|幢|#|号(?=家))`),
  pattern(`${run(1, 2)}${space}(?:楼|层)`),
]

/** All that must not be told, with what is known about this person. */
export function privateWords(known: { name: string; place?: Home }): readonly Cut[] {
  return [...papers, ...doors, ...nameCuts(known.name), ...people, ...whenAlone, ...roomCuts(known.place)]
}

/** Only what is known about this person: name and own room. */
export function wordsAbout(known: { name: string; place?: Home }): readonly Cut[] {
  return [...nameCuts(known.name), ...roomCuts(known.place)]
}

function pattern(source: string, flags = 'gu'): Cut {
  const expression = new RegExp(source, flags)
  return (words, gap) => words.replace(expression, gap)
}

/** A number of three to six figures that measures nothing is taken for a door. */
function bareNumbers(one: string): Cut {
  const expression = new RegExp(`[A-Za-z]?${one}(?:[\\s、]*${one})*[A-Za-z]?(?:${space}${roomWord})?`, 'g')
  const figures = new RegExp(one, 'g')
  return (words, gap) =>
    words.replace(expression, (found: string, offset: number) => {
      const count = (found.match(figures) ?? []).length
      const lastFigure = found.search(new RegExp(`${one}[^${one.slice(1, -1)}]*$`)) + 1
      return count >= 3 && !measure.test(words.slice(offset + lastFigure)) ? gap : found
    })
}

/** The name with anything short between its characters, its parts, and its given part where that is a word of its own. */
function nameCuts(name: string): readonly Cut[] {
  const parts = nameParts(name)
  const whole = Array.from(parts.join(''))
  if (whole.length < 2) return []
  const called = surnameOf(name)
  const cuts = [
    pattern(spread(whole), 'giu'),
    // Before the parts, which would leave a title without its name.
    pattern(`${escaped(called)}(?:${titles})`, 'giu'),
    ...parts.filter((part) => Array.from(part).length > 1).map(wordCut),
  ]
  if (!isOneChineseName(name)) return cuts
  const given = whole.slice(Array.from(called).length)
  if (given.length > 1) cuts.push(pattern(spread(given), 'giu'))
  return [...cuts, pattern(`[老小]${escaped(called)}(?=家|头|的)`)]
}

const spread = (part: readonly string[]) => part.map(escaped).join('[-\\s·•.,，、*]{0,2}')

/** A part in letters only where it is a word: Li is not in lift. */
function wordCut(part: string): Cut {
  const source = spread(Array.from(part))
  return /^[A-Za-z]+$/.test(part) ? pattern(`\\b${source}\\b`, 'giu') : pattern(source, 'giu')
}

/** The person's own room wherever a number holds it, even where it looks like a measure. */
function roomCuts(place: Home | undefined): readonly Cut[] {
  const written = place?.room.replace(/[\s室号户房]/g, '') ?? ''
  const digits = digitsOf(written)
  if (digits.length < 3) return written.length < 2 ? [] : [pattern(escaped(written), 'giu')]
  const expression = new RegExp(`[${figure}十百千拾佰仟](?:[-\\s]*[${figure}十百千拾佰仟])*`, 'g')
  const number: Cut = (words, gap) =>
    words.replace(expression, (found) =>
      withDigits(found)
        .replace(/[^0-9]/g, '')
        .includes(digits)
        ? gap
        : found,
    )
  return [pattern(escaped(written), 'giu'), number]
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
