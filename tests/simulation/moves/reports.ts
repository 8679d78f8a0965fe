import { dayMs, hourMs } from '../../../domain/kernel/time'
import { orderKinds } from '../../../domain/order/types'
import { urgentKinds } from '../../../domain/order/urgent'
import type { Move } from '../client'
import { communityIds, invent, proxiesFrom, proxiesMax } from '../people'
import { by, withRole, type Stage } from './stage'

/** Somebody says what is broken; words tell door, phone and name, as people's words do. */
export function report(stage: Stage): Move | null {
  const { random } = stage
  const communityId = random.chance(0.85) ? communityIds[0] : communityIds[1]
  if (random.chance(0.25)) return reportForSomebody(stage, communityId)
  const members = withRole(stage, communityId)
  if (members.length === 0) return null
  const member = random.pick(members)
  const { name, phone, home } = member
  const door = home === null ? '' : `${home.building}${home.unit}${home.room}`
  const text = random.pick([
    `${door}家的卧室门框开裂需要维修`,
    `我是${name}，电话${phone}，${door}厨房水管漏水`,
    `灯不亮了，请联系${name} ${phone}`,
    '门锁坏了',
    random.chance(0.3) ? '厨房有燃气味' : '门锁打不开',
    random.chance(0.25) ? '赌博' : '桌腿断了',
  ])
  const sent = stage.world.documents('photos').filter(({ memberId }) => memberId === member.memberId)
  const photo = sent.filter(({ kind }) => kind !== 'voice')
  const voice = sent.filter(({ kind }) => kind === 'voice')
  return by(member, {
    action: 'order.report',
    input: {
      kind: random.pick(random.chance(0.6) ? (['door', 'lock'] as const) : orderKinds),
      text,
      ...(random.chance(0.15) ? { urgent: true } : {}),
      ...(random.chance(0.06) ? { danger: random.pick(urgentKinds) } : {}),
      ...(random.chance(0.3) ? { freeHours: freeHours(stage) } : {}),
      ...(photo.length > 0 && random.chance(0.5) ? { photos: [random.pick(photo)._id] } : {}),
      ...(voice.length > 0 && random.chance(0.5) ? { voice: random.pick(voice)._id } : {}),
      ...(random.chance(0.06) ? { home: { building: '99号楼', unit: '1单元', room: '1' } } : {}),
    },
  })
}

/** Mostly some hours of the next days; now and then none that could be. */
function freeHours({ random, now }: Stage): { from: number; until: number }[] {
  const from = now + random.below(90) * hourMs - (random.chance(0.1) ? 5 * dayMs : 0)
  return [{ from, until: from + (1 + random.below(12)) * hourMs }]
}

/** For people without a smartphone, by the desk (R2); now and then by somebody who may not. */
function reportForSomebody(stage: Stage, communityId: string): Move | null {
  const { random } = stage
  const able = random.chance(0.9)
    ? withRole(stage, communityId, 'staff', 'secretary')
    : withRole(stage, communityId)
  if (able.length === 0) return null
  const { name, phone, home } = invent(proxiesFrom + random.below(proxiesMax))
  return by(random.pick(able), {
    action: 'order.report',
    input: {
      kind: random.pick(['door', 'pipe', 'other'] as const),
      text: `${name}打来电话说${home.room}室的门关不上，电话${phone}`,
      home,
      channel: random.pick(['phone', 'desk', 'proxy'] as const),
      onBehalf: { name, phone },
    },
  })
}
