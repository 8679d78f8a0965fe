import { nouns } from '../../../../contract/nouns'
import type { IconName } from '../../../ui/Icon'

type Brought = NonNullable<(typeof nouns)[number]['rooms']>[number]

/** Those that nouns bring along, in their own words. */
const brought: readonly Brought[] = nouns.flatMap((noun): readonly Brought[] => noun.rooms ?? [])

/** Those that were there before. */
const own = [
  { key: 'today', text: '今日', icon: 'calendar' },
  { key: 'register', text: '统计表', icon: 'table' },
  { key: 'triage', text: '受理', icon: 'bell' },
  { key: 'intake', text: '代报', icon: 'phone' },
  { key: 'handed', text: '转办与确认', icon: 'share' },
  { key: 'scoring', text: '评分', icon: 'star' },
  { key: 'settlements', text: '清算与公示', icon: 'notice' },
  { key: 'roster', text: '志愿者', icon: 'people' },
  { key: 'proxies', text: '代办', icon: 'family' },
  { key: 'counter', text: '领取核销', icon: 'gift' },
  { key: 'shelf', text: '库存', icon: 'list' },
  { key: 'code', text: '社区码', icon: 'scan' },
  { key: 'members', text: '成员', icon: 'user' },
  { key: 'figures', text: '图表', icon: 'chart' },
  { key: 'rules', text: '规则', icon: 'settings' },
] as const

export type PlaceKey = (typeof own)[number]['key'] | Brought['key']

export interface Place {
  /** its page */
  key: PlaceKey
  text: string
  icon: IconName
}

/** Where those that nouns bring along stand: after the postings of points. */
const roster = own.findIndex(({ key }) => key === 'roster')

/** The rooms of the 工作台, in the order of a day's work. */
export const places: readonly Place[] = [...own.slice(0, roster), ...brought, ...own.slice(roster)]
