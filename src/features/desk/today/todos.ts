import type { DeskRow, Page } from '../../../../contract/views'
import type { IconName } from '../../../ui/Icon'

interface Room {
  key: string
  text: string
  /** what to do about it */
  hint: string
  icon: IconName
  /** where it is done: packages/desk/<page>/index */
  page: string
  tab?: string
}

export interface Todo extends Room {
  count: number
  /** there are at least so many, and more */
  more: boolean
  /** somebody is waiting longer than promised */
  late: boolean
}

export interface TodaySources {
  /** open work by status */
  counts: Readonly<Record<string, number>>
  /** first page of each; absent until it is known, or when there are none */
  open: Page<DeskRow> | undefined
  blocked: Page<DeskRow> | undefined
  handedOver: Page<DeskRow> | undefined
  pickups: Page<unknown> | undefined
  applied: Page<unknown> | undefined
}

type Waiting = Pick<Todo, 'count' | 'more' | 'late'>

const some = (count: number, late = false): Waiting => ({ count, more: false, late: late && count > 0 })
const overdue = (page: Page<DeskRow> | undefined): Waiting => {
  const count = page?.rows.filter((row) => row.line.overdue).length ?? 0
  return { count, more: page?.next !== undefined && count > 0, late: count > 0 }
}
const listed = (page: Page<unknown> | undefined): Waiting => ({
  count: page?.rows.length ?? 0,
  more: page?.next !== undefined,
  late: false,
})

type Source = readonly [Room, (sources: TodaySources, of: (status: string) => number) => Waiting]

const rooms: readonly Source[] = [
  [
    { key: 'reported', text: '待受理', hint: '看一眼，发给志愿者或转物业', icon: 'bell', page: 'triage' },
    (_, of) => some(of('reported')),
  ],
  [
    {
      key: 'late',
      text: '过了一天没人抢',
      hint: '打电话找人，或者转出去',
      icon: 'clock',
      page: 'triage',
      tab: 'open',
    },
    ({ open }) => overdue(open),
  ],
  [
    {
      key: 'unresolved',
      text: '没修成',
      hint: '再发一次，或者另想办法',
      icon: 'alert',
      page: 'triage',
      tab: 'unresolved',
    },
    (_, of) => some(of('unresolved'), true),
  ],
  [
    {
      key: 'blocked',
      text: '受阻，到日子了',
      hint: '再问一次，告诉居民',
      icon: 'pause',
      page: 'handed',
      tab: 'blocked',
    },
    ({ blocked }) => overdue(blocked),
  ],
  [
    { key: 'handedOver', text: '转出去没回音', hint: '催一催，把答复记下来', icon: 'share', page: 'handed' },
    ({ handedOver }, of) => some(of('handedOver'), overdue(handedOver).late),
  ],
  [
    {
      key: 'finished',
      text: '等确认',
      hint: '电话报的，要回个电话',
      icon: 'phone',
      page: 'handed',
      tab: 'finished',
    },
    (_, of) => some(of('finished')),
  ],
  [
    { key: 'confirmed', text: '待评分', hint: '按标准给师傅记分', icon: 'star', page: 'scoring' },
    (_, of) => some(of('confirmed')),
  ],
  [
    {
      key: 'scored',
      text: '评好分，没入账',
      hint: '贴出公示，没异议就入账',
      icon: 'notice',
      page: 'clearing',
    },
    (_, of) => some(of('scored')),
  ],
  [
    { key: 'applied', text: '想当志愿者', hint: '看看本事和证件', icon: 'people', page: 'roster' },
    ({ applied }) => listed(applied),
  ],
  [
    { key: 'pickups', text: '超市待领取', hint: '对码，交给本人', icon: 'gift', page: 'counter' },
    ({ pickups }) => listed(pickups),
  ],
]

/** What needs the desk now (S2), the most pressing first; each leads to where it is done. */
export function todosOf(sources: TodaySources): readonly Todo[] {
  const of = (status: string) => sources.counts[status] ?? 0
  return rooms.map(([room, waiting]) => ({ ...room, ...waiting(sources, of) }))
}
