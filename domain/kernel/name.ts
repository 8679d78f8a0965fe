/** 复姓 that are borne today; all other Chinese surnames have one character. */
const compoundSurnames = new Set(
  (
    '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 长孙 宇文 夏侯 轩辕 端木 百里 呼延 南宫 东郭 西门 闻人 ' +
    '澹台 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 司空 亓官 司寇 颛孙 巫马 公西 漆雕 乐正 拓跋 谷梁 段干 左丘 ' +
    '东门 南门 梁丘 第五 独孤 赫连 万俟 公冶 宗政 濮阳'
  ).split(' '),
)

/** The same, as one alternative of a pattern. */
export const compoundSurnamePattern = [...compoundSurnames].join('|')

const cjk = /[\p{Script=Han}〇]/u

/**
 * A name in the one form that is stored and compared: no invisible marks, one kind of dot between the parts of a name
 * that has several (阿卜杜拉·买买提), no spaces inside Chinese names, wide ones neither, single ones in others.
 */
export function normalName(text: string): string {
  const shown = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (!cjk.test(shown)) return shown
  const joined = shown.replace(/ ?([·•・‧∙⋅●．.｡]) ?/g, '$1').replace(/[·•・‧∙⋅●．.｡]+/g, '·')
  return joined.replace(/([\p{Script=Han}〇·]) (?=[\p{Script=Han}〇·])/gu, '$1').replace(/^·|·$/g, '')
}

/** The parts by which somebody may be called: 阿卜杜拉·买买提 → 阿卜杜拉, 买买提; 王秀兰 is one. */
export const nameParts = (name: string): string[] =>
  normalName(name)
    .split(/[·\s]+/)
    .filter(Boolean)

/** 王秀兰, and neither 阿卜杜拉·买买提 nor Anna. */
export const isOneChineseName = (name: string): boolean => nameParts(name).length === 1 && cjk.test(name)

/**
 * By what somebody is addressed: 刘建国 → 刘, 欧阳建国 → 欧阳, 阿卜杜拉·买买提 → 阿卜杜拉, Anna Li → Anna. Reads masked
 * names too, whose stars stand for characters (欧阳** → 欧阳). '' of no name.
 */
export function surnameOf(name: string): string {
  const [first = ''] = nameParts(name)
  if (!isOneChineseName(name)) return first.replace(/\*+$/, '')
  const letters = Array.from(first)
  const two = letters.slice(0, 2).join('')
  return letters.length > 2 && compoundSurnames.has(two) ? two : (letters[0] ?? '')
}
