import type { Cell } from '../kernel/cell'
import { normalName, surnameOf } from '../kernel/name'
import { normalPhone } from '../kernel/phone'

export interface PhonesRead {
  phones: readonly string[]
  /** the table had made a number of it, and lost the zero in front */
  zero: boolean
}

const between = /[、,，;；/|\n\r]|\s{2,}|和|或/
/** Telephones that stand among other words. */
const inWords = /(?:\+?86[- ]?)?1\d{2}[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]?\d{7,8}/g

/** Every telephone of one cell: a number, one in any writing, or several. */
export function phonesIn(cell: Cell): PhonesRead {
  if (cell === null || typeof cell === 'object') return { phones: [], zero: false }
  const text = String(cell).trim()
  const one = normalPhone(text)
  if (one !== null) return { phones: [one], zero: false }
  const landline = /^[1-9]\d{9,10}$/.test(text) ? normalPhone(`0${text}`) : null
  if (landline !== null) return { phones: [landline], zero: true }
  const parts = text.split(between).map((part) => normalPhone(part))
  const whole = parts.length > 1 && parts.every((part) => part !== null)
  const found = whole ? parts : (text.match(inWords) ?? []).map((part) => normalPhone(part))
  return { phones: [...new Set(found.filter((part) => part !== null))], zero: false }
}

const comma = /[、,，;；/|\n\r+&]|(?<=\p{Script=Han})(?:和|及|与)(?=\p{Script=Han}{2})/u
/** What stands beside a name and is none of it. */
const beside = /[(（【[].*?[)）】\]]|等\d*[人位名]?$|(?:师傅|同志|志愿者)$/gu

/** The names of one cell: 刘建、王大明; 刘建 王大明; 张 三 and 阿卜杜拉·买买提 are one each. */
export function namesIn(cell: Cell): string[] {
  if (typeof cell !== 'string') return []
  const names = cell
    .split(comma)
    .flatMap(apart)
    .map((name) => normalName(name.replace(beside, '')))
    .filter((name) => name !== '' && !/^\d+$/.test(name))
  return [...new Set(names)]
}

/** A space parts two people only where each part is a whole name by itself. */
function apart(text: string): string[] {
  const parts = text.normalize('NFKC').trim().split(/\s+/)
  const wholeNames = parts.length > 1 && parts.every((part) => /^\p{Script=Han}{2,4}$/u.test(part))
  const compound = parts.length === 2 && surnameOf(`${parts[0] ?? ''}某`) === parts[0]
  return wholeNames && !compound ? parts : [text]
}
