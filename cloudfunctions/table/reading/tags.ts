import { Unreadable } from './unreadable'

/** One tag, with the words that stand before it. */
export interface Tag {
  /** without its prefix */
  name: string
  /** `</…>` */
  closes: boolean
  /** `<…/>` */
  empty: boolean
  attributes: string
  before: string
}

/** No tag of a workbook is longer. */
const tagMax = 10_000

/**
 * The tags of an XML text one after another, each looked at once, so that no text takes longer than it is long. Knows
 * what workbooks hold and no more: a text that declares anything of its own is refused.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  let at = 0
  for (;;) {
    const open = xml.indexOf('<', at)
    if (open === -1) return
    if (xml.startsWith('<!--', open)) {
      const end = xml.indexOf('-->', open)
      if (end === -1) throw new Unreadable('broken')
      at = end + 3
      continue
    }
    if (xml.startsWith('<!', open)) throw new Unreadable('broken')
    const close = xml.indexOf('>', open)
    if (close === -1 || close - open > tagMax) throw new Unreadable('broken')
    if (xml[open + 1] !== '?') yield tagAt(xml.slice(open + 1, close), xml.slice(at, open))
    at = close + 1
  }
}

function tagAt(inside: string, before: string): Tag {
  const closes = inside.startsWith('/')
  const empty = inside.endsWith('/')
  const body = inside.slice(closes ? 1 : 0, empty ? -1 : undefined)
  const space = body.search(/\s/)
  const full = space === -1 ? body : body.slice(0, space)
  return {
    name: full.slice(full.indexOf(':') + 1),
    closes,
    empty,
    attributes: space === -1 ? '' : body.slice(space),
    before,
  }
}

/** The value of an attribute; null when it is not there. */
export function attribute({ attributes }: Pick<Tag, 'attributes'>, name: string): string | null {
  const mark = ` ${name}=`
  const at = attributes.replace(/\s/g, ' ').indexOf(mark)
  if (at === -1) return null
  const quote = attributes[at + mark.length] ?? '"'
  const end = attributes.indexOf(quote, at + mark.length + 1)
  return end === -1 ? null : wordsOf(attributes.slice(at + mark.length + 1, end))
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Words of XML as people read them; `_x000D_` is how a workbook writes what XML may not hold. */
export const wordsOf = (text: string): string =>
  text.includes('&') || text.includes('_x')
    ? text
        .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name: string) => {
          if (decimal !== undefined) return character(Number(decimal))
          if (hex !== undefined) return character(Number.parseInt(String(hex), 16))
          return named[name.toLowerCase()] ?? whole
        })
        .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    : text

const character = (code: number): string =>
  code > 0x10ffff || (code < 32 && code !== 9 && code !== 10) ? '' : String.fromCodePoint(code)
