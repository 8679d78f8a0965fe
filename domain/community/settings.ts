import { phoneText } from '../kernel/phoneText'
import { categoriesOf } from '../market/categories'
import { inWeek, sayOpenTime } from '../market/hours'
import type { Setting } from '../setting/changes'
import { gateKeys, gateNames, gateOf, gatesOf, type Gate, type Gates } from './gates'
import { numberTopicNames } from './numbers'
import type { Community } from './types'

type Set = Pick<Community, 'phone' | 'marketHours' | 'openTimes' | 'categories' | 'buildings' | 'numbers'> & {
  rules: Readonly<Record<string, unknown>> & { gates?: Gates }
}

/** Who may do it, in words: 要电工证，要有保险，满 18 岁 */
export function gateWords({ danger, licence, insured, firm }: Gate): string {
  if (firm) return '只给专业单位'
  const asked = [
    ...(licence === null ? [] : [`要${licence}`]),
    ...(insured ? ['要有保险'] : []),
    ...(danger ? ['满 18 岁'] : []),
  ]
  return asked.length === 0 ? '志愿者都能接' : asked.join('，')
}

/** What a community has set, in words: for the preview before it is saved, and for the history (S11). */
export function communitySettings({ rules, ...set }: Set): Setting[] {
  const { phone, marketHours, buildings, numbers = [], openTimes = [] } = set
  return [
    { what: 'phone', of: '', words: phoneText(phone) },
    { what: 'marketHours', of: '', words: marketHours },
    { what: 'openTimes', of: '', words: inWeek(openTimes).map(sayOpenTime).join('、') },
    { what: 'categories', of: '', words: categoriesOf(set).join('、') },
    // Rules by kind are no numbers.
    ...Object.entries(rules).flatMap(([key, value]) =>
      typeof value === 'number' ? [{ what: `rule.${key}`, of: '', words: String(value) }] : [],
    ),
    ...gateKeys.map((key) => ({
      what: 'gate',
      of: gateNames[key],
      words: gateWords(gateOf(gatesOf(rules), key)),
    })),
    ...numbers.map(({ topic, name, phone: called }) => ({
      what: 'number',
      of: `${numberTopicNames[topic]} ${name}`,
      words: phoneText(called),
    })),
    ...buildings.map(({ name, units }) => ({
      what: 'building',
      of: name,
      words: units.length === 0 ? '不分单元' : units.join('、'),
    })),
  ]
}
