import type { TodoView } from '../../contract/views/todo'
import { dayMs } from '../../domain/kernel/time'
import { outageNames, outageOverNames, outagePlaces } from '../../domain/outage/names'
import { isNow, isStanding, touches } from '../../domain/outage/outages'
import type { Outage } from '../../domain/outage/types'
import type { HomeAsked, HomeShared } from '../platform/module'
import { toldNow } from './document'

export const nearOutages = ({ store, member, at }: HomeAsked): Promise<Outage[]> =>
  toldNow(store, { communityId: member.communityId, at })

/** What is cut off where I live, until it is over; and that it was over early. */
export const outageTodos = ({ member, at }: HomeShared, near: readonly Outage[]): TodoView[] =>
  near
    .filter((outage) => touches(outage, member.home?.building ?? null))
    .flatMap((outage) => todoOf(outage, at))

function todoOf(outage: Outage, at: number): TodoView[] {
  const { outageId, kind, buildings, version, startsAt, endsAt, toldAt } = outage
  const card = { icon: 'alert', to: ['outages'] } satisfies Pick<TodoView, 'icon' | 'to'>
  if (isStanding(outage, at)) {
    // News as long as it lasts, until it was opened; a correction is news again.
    const told = Math.max(toldAt, at - dayMs)
    const key = `outage:${outageId}:${String(version)}`
    const hint = isNow(outage, at)
      ? (['现在停着，', { moment: endsAt }, ' 前恢复'] as const)
      : ([{ moment: startsAt }, ' 起，', { moment: endsAt }, ' 前恢复'] as const)
    return [{ ...card, key, at: told, label: `${outageNames[kind]}：${outagePlaces(buildings)}`, hint }]
  }
  if (outage.status !== 'ended' || outage.by !== 'desk') return []
  const label = `${outageOverNames[kind]}：${outagePlaces(buildings)}`
  return [
    {
      ...card,
      icon: 'check',
      key: `outageOver:${outageId}`,
      at: outage.endedAt,
      label,
      hint: ['提前恢复了'],
    },
  ]
}
