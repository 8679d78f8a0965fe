import { numbersFor, type CommunityNumber, type NumberTopic } from '../../../domain/community/numbers'
import type { FirstAid, FirstAidStep } from '../../../domain/order/danger'
import type { UrgentKind } from '../../../domain/order/urgent'

/** R8: what to do before anything else, in words short enough to be read in fright. */
export const stepWords: Readonly<Record<FirstAidStep, string>> = {
  openWindows: '打开门窗通风',
  closeGasValve: '关上燃气总阀',
  noSwitchNoFlame: '不开灯、不关灯、不打火、不在屋里打电话',
  leaveHome: '人先离开，到外面去',
  useStairs: '走楼梯，不坐电梯',
  closeDoors: '出门随手关门',
  pressLiftAlarm: '按电梯里的报警铃',
  stayCalmInLift: '不慌，靠着轿厢坐下等',
  neverForceDoors: '千万不要扒门',
  switchOffMains: '手干着、够得到，就拉下家里的总闸',
  touchNothingWet: '不碰电线，不碰湿的地方',
  closeWaterValve: '关上家里的总水阀',
  warnNeighbours: '告诉上下楼的邻居',
}

/** From where it is dialled: a telephone makes a spark, too. */
const whereFrom = (aid: FirstAid): string => (aid.steps.includes('noSwitchNoFlame') ? '到了外面再' : '')

/** The number to dial and how the button says it; the community's own telephone where nobody else is nearer. */
export function callFor(
  aid: FirstAid,
  communityPhone: string | undefined,
): { phone: string; text: string } | null {
  if (aid.call !== 'community') return { phone: aid.call, text: `${whereFrom(aid)}打 ${aid.call}` }
  return communityPhone === undefined ? null : { phone: communityPhone, text: '给社区打电话' }
}

/** Who else is called for it, in this order. */
const topicsOf: Readonly<Record<UrgentKind, readonly NumberTopic[]>> = {
  fire: [],
  gas: ['gas'],
  lift: ['lift', 'property'],
  liveWire: ['power', 'property'],
  flood: ['water', 'property'],
}

/** The community's own numbers for this danger, as the secretary wrote them down (R8). */
export const ownNumbers = (
  { kind }: FirstAid,
  numbers: readonly CommunityNumber[],
): readonly CommunityNumber[] => topicsOf[kind].flatMap((topic) => numbersFor(numbers, topic))
