import { phoneText } from '../kernel/phoneText'
import type { Setting } from '../setting/changes'
import { numberTopicNames } from './numbers'
import type { Community } from './types'

type Set = Pick<Community, 'phone' | 'marketHours' | 'buildings' | 'numbers'> & {
  rules: Readonly<Record<string, unknown>>
}

/** What a community has set, in words: for the preview before it is saved, and for the history (S11). */
export function communitySettings({ phone, marketHours, buildings, numbers = [], rules }: Set): Setting[] {
  return [
    { what: 'phone', of: '', words: phoneText(phone) },
    { what: 'marketHours', of: '', words: marketHours },
    // Rules by kind are no numbers.
    ...Object.entries(rules).flatMap(([key, value]) =>
      typeof value === 'number' ? [{ what: `rule.${key}`, of: '', words: String(value) }] : [],
    ),
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
