import type { Home } from '../kernel/home'
import { plain, withDigits } from '../kernel/writing'

const building = '([0-9]{1,3}|[A-Za-z][0-9]{0,2})'
const unit = '([0-9]{1,2}|[A-Za-z]|[东西南北中甲乙丙丁])'
const room = '([A-Za-z]?[0-9]{1,5}[A-Za-z]?)'
const join = '[-,，、/的]?'

/** From the fullest way of saying it to the shortest; the first that fits wins. */
const forms: readonly (readonly [RegExp, readonly ['building', ...('unit' | 'room')[]]])[] = [
  [
    new RegExp(`${building}(?:号楼|号院|楼|栋楼?|幢|座|号|#)${join}${unit}(?:单元|门)${join}${room}`),
    ['building', 'unit', 'room'],
  ],
  [new RegExp(`${building}[-/#]${unit}[-/]${room}`), ['building', 'unit', 'room']],
  [
    new RegExp(`${building}(?:号楼|号院|楼|栋楼?|幢|座|号|#)${unit}[-/]${room}`),
    ['building', 'unit', 'room'],
  ],
  [
    new RegExp(`${building}(?:号楼|号院|栋楼?|幢|座|号|#|-)${join}([A-Za-z]?[0-9]{3,5}[A-Za-z]?)`),
    ['building', 'room'],
  ],
  [new RegExp(`${building}(?:号楼|号院|楼|栋楼?|幢|座|#)${join}${unit}单元`), ['building', 'unit']],
  [new RegExp(`${building}(?:号楼|号院|栋楼?|幢|座)`), ['building']],
]

/**
 * The home somebody names in their own words: 2号楼2单元1401, 2-2-1401, 3栋1单元502室, 二号楼十四零一. Parts that are
 * not said are ''; null when not even a building is. Parts come as bare numbers; `knownHome` spells them as the
 * community's list does.
 */
export function parsePlace(text: string): Home | null {
  const words = withDigits(plain(text)).replace(/\s/g, '')
  for (const [form, parts] of forms) {
    const match = form.exec(words)
    if (match === null) continue
    const home = { building: '', unit: '', room: '' }
    parts.forEach((part, index) => {
      home[part] = (match[index + 1] ?? '').toUpperCase()
    })
    return home
  }
  return null
}
