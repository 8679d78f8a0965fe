/** The first character of each letter's part of the dictionary; i, u and v begin no syllable. */
const first: readonly (readonly [character: string, letter: string])[] = Array.from(
  '阿a八b嚓c哒d妸e发f旮g哈h讥j咔k垃l妈m拿n噢o妑p七q呥r仨s他t屲w夕x丫y帀z'.matchAll(/(.)([a-z])/gu),
  ([, character = '', letter = '']) => [character, letter] as const,
)

/** As surnames these are read otherwise than as words. */
const asSurname: Readonly<Record<string, string>> = {
  ...{ 单: 's', 曾: 'z', 仇: 'q', 解: 'x', 查: 'z', 区: 'o', 朴: 'p', 覃: 'q', 种: 'c', 缪: 'm', 盖: 'g' },
  ...{ 尉: 'y', 翟: 'z', 乐: 'y', 繁: 'p', 秘: 'b', 折: 's', 召: 's', 黑: 'h', 洗: 'x', 冼: 'x', 长: 'z' },
}

const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin')
/** Some builds of a runtime know no Chinese order: then nobody is found by initials, and nobody wrongly. */
const knowsOrder = first.every(([character], place) => {
  const before = first[place - 1]?.[0]
  return before === undefined || collator.compare(before, character) < 0
})

const han = /\p{Script=Han}/u

function letterOf(character: string): string {
  if (/[a-z]/i.test(character)) return character.toLowerCase()
  if (!knowsOrder || !han.test(character)) return ''
  let letter = ''
  for (const [begins, its] of first) if (collator.compare(begins, character) <= 0) letter = its
  return letter
}

/**
 * 陈玉兰 → cyl, 单国强 → sgq: the first letter of each character's pinyin, by the runtime's own dictionary order. A
 * character of several readings has its commonest; '' for what is no Chinese character.
 */
export function initialsOf(name: string): string {
  const [surname = '', ...given] = Array.from(name.normalize('NFKC'))
  return [asSurname[surname] ?? letterOf(surname), ...given.map(letterOf)].join('')
}
