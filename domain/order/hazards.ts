import { dangersIn } from './danger'
import type { UrgentKind } from './urgent'

/** What can hurt whoever mends it, whatever kind of work it is (V3): 燃气, 火情, 电梯, 带电, 电表和进户线, 两米以上. */
export const hazards = ['gas', 'fire', 'lift', 'liveWire', 'meter', 'height'] as const
export type Hazard = (typeof hazards)[number]

export const hazardNames: Readonly<Record<Hazard, string>> = {
  gas: '燃气',
  fire: '火情',
  lift: '电梯',
  liveWire: '带电、漏电',
  meter: '电表和进户线',
  height: '两米以上高处',
}

/** A danger that people press or tell of, as what can hurt whoever mends it; water hurts nobody. */
export const hazardOf = (danger: UrgentKind): Hazard | null => (danger === 'flood' ? null : danger)

/** What a report tells of, by its words and by what was pressed. */
export function hazardsOf(text: string, pressed: UrgentKind | null): Hazard[] {
  const told = hazardsIn(text)
  const one = pressed === null ? null : hazardOf(pressed)
  return hazards.filter((hazard) => hazard === one || told.includes(hazard))
}

/** What is said of gas, lifts and heights without being about them. */
const beside = [
  /(?:电梯|燃气灶|煤气灶|燃气|煤气)(?:口|厅|间|旁边?|门口|对面|边上|下面|上面|前)/g,
  /(?:没有?|不是|不用)(?:爬高|登高|燃气|煤气|天然气)/g,
]

/** Words of work that only touches the hazard, without anything being wrong yet. */
const touches: Readonly<Partial<Record<Hazard, RegExp>>> = {
  gas: /煤气|燃气|天然气|液化气/,
  lift: /电梯|轿厢/,
  meter: /电表|表箱|进户线|入户线|配电[箱柜房]|变压器/,
  height:
    /外墙|屋顶|房顶|楼顶|高空|高处|脚手架|外机|雨[棚篷]|(?:[三四五六七八九十3-9]|\d\d)\s*米(?:多|来)?高|登高|爬高|避雷|烟囱/,
}

/** What can hurt whoever mends it, as a report's words tell; the desk looks and corrects. */
export function hazardsIn(text: string): Hazard[] {
  const words = beside.reduce((rest, each) => rest.replace(each, '，'), text.replace(/\s/g, ''))
  const told = new Set<Hazard | null>(dangersIn(text).map(hazardOf))
  return hazards.filter((hazard) => told.has(hazard) || (touches[hazard]?.test(words) ?? false))
}
