import type { Destination } from '../../../../contract/routes'
import type { TodayView } from '../../../../contract/views/desk'
import type { IconName } from '../../../ui/Icon'

interface Room {
  key: string
  text: string
  /** what to do about it */
  hint: string
  icon: IconName
  /** where it is done */
  to: Destination
}

export interface Todo extends Room {
  count: number
  /** somebody is waiting longer than promised */
  late: boolean
}

type Waiting = Pick<Todo, 'count' | 'late'>

const some = (count: number, late = false): Waiting => ({ count, late: late && count > 0 })

const isLate = (late: TodayView['late'], status: string): boolean => (late[status] ?? 0) > 0

type Source = readonly [Room, (today: TodayView, of: (status: string) => number) => Waiting]

const rooms: readonly Source[] = [
  [
    {
      key: 'pressing',
      text: '急的和超时的',
      hint: '急的在前，拖得久的在前，先办这些',
      icon: 'alert',
      to: ['triage', { tab: 'pressing' }],
    },
    ({ pressing }) => some(pressing, true),
  ],
  [
    { key: 'reported', text: '待受理', hint: '看一眼，发布到抢单或者转办', icon: 'bell', to: ['triage'] },
    ({ late }, of) => some(of('reported'), isLate(late, 'reported')),
  ],
  [
    {
      key: 'late',
      text: '过了时间没人抢',
      hint: '打电话找人，或者转办',
      icon: 'clock',
      to: ['triage', { tab: 'open' }],
    },
    ({ late }) => some(late['open'] ?? 0, true),
  ],
  [
    {
      key: 'unresolved',
      text: '没修成',
      hint: '再发一次，或者另想办法',
      icon: 'alert',
      to: ['triage', { tab: 'unresolved' }],
    },
    (_, of) => some(of('unresolved'), true),
  ],
  [
    {
      key: 'working',
      text: '上门以后没下文',
      hint: '打电话问师傅；再没消息，到时间记作没修成',
      icon: 'clock',
      to: ['triage', { tab: 'pressing' }],
    },
    ({ late }) => some(late['working'] ?? 0, true),
  ],
  [
    {
      key: 'blocked',
      text: '受阻，到日子了',
      hint: '再问一次，告诉居民',
      icon: 'pause',
      to: ['handed', { tab: 'blocked' }],
    },
    ({ late }) => some(late['blocked'] ?? 0, true),
  ],
  [
    { key: 'handedOver', text: '转办没回音', hint: '催一催，把答复记下来', icon: 'share', to: ['handed'] },
    ({ late }, of) => some(of('handedOver'), isLate(late, 'handedOver')),
  ],
  [
    {
      key: 'finished',
      text: '等确认',
      hint: '电话报的，要回个电话',
      icon: 'phone',
      to: ['handed', { tab: 'finished' }],
    },
    ({ late }, of) => some(of('finished'), isLate(late, 'finished')),
  ],
  [
    {
      key: 'objections',
      text: '有异议，等答复',
      hint: '去核实，维持或更正',
      icon: 'hand',
      to: ['settlements'],
    },
    ({ objections }) => some(objections),
  ],
  [
    {
      key: 'appeals',
      text: '失约申诉，等答复',
      hint: '问一问住户，成立或不成立',
      icon: 'hand',
      to: ['roster', { tab: 'appeals' }],
    },
    ({ appeals }) => some(appeals),
  ],
  [
    { key: 'confirmed', text: '待评分', hint: '按标准给师傅评分', icon: 'star', to: ['scoring'] },
    ({ late }, of) => some(of('confirmed'), isLate(late, 'confirmed')),
  ],
  [
    {
      key: 'scored',
      text: '评好分，没入账',
      hint: '贴出公示，没异议就入账',
      icon: 'notice',
      to: ['settlements'],
    },
    (_, of) => some(of('scored')),
  ],
  [
    { key: 'applied', text: '想当志愿者', hint: '看看本事和证件', icon: 'people', to: ['roster'] },
    ({ applied }) => some(applied),
  ],
  [
    { key: 'pickups', text: '超市待领取', hint: '对码，交给本人', icon: 'gift', to: ['counter'] },
    ({ pickups }) => some(pickups),
  ],
]

/** What needs the desk now (S2), the most pressing first; each leads to where it is done. */
export function tilesOf(today: TodayView): readonly Todo[] {
  const of = (status: string) => today.counts[status] ?? 0
  return [...rooms.map(([room, waiting]) => ({ ...room, ...waiting(today, of) })), ...today.waits]
}
