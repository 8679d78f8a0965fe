import type { MyDataView } from '../../../contract/views/member'
import type { OrderKind, OrderStatus } from '../../../domain/order/types'
import { isoDay } from '../../words/dates'
import { redemptionNames } from '../../../domain/market/names'
import { kindNames } from '../../../domain/order/names'
import { statusWords } from '../../words/order'
import { sayChange, sayHome, sayPoints } from '../../words/people'
import { movementOf } from '../../words/statement'

const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** Everything held about me in words I can read: one thing a line (U4). */
export function myDataText({
  exportedAt,
  profile,
  orders,
  objections,
  points,
  redemptions,
  photos,
  voices,
  others,
}: MyDataView): string {
  const { volunteer } = profile
  return [
    `我的资料，${isoDay(exportedAt)} 导出`,
    '',
    `姓名：${profile.name}`,
    `电话：${profile.phone}`,
    `住址：${profile.home === null ? '没有写' : sayHome(profile.home)}`,
    `加入：${isoDay(profile.joinedAt)}`,
    ...(volunteer === null
      ? []
      : [
          `会修：${volunteer.skills.map((kind) => kindNames[kind]).join('、')}`,
          ...volunteer.licences.map((one) => `证件：${one.name} ${one.number}，到 ${isoDay(one.validUntil)}`),
          ...(volunteer.insuredUntil === null ? [] : [`保险：到 ${isoDay(volunteer.insuredUntil)}`]),
          ...(volunteer.guardian === null ? [] : [`监护人：${volunteer.guardian}`]),
        ]),
    ...part('我报的修', orders, orderLine),
    ...part('我提的异议', objections, ({ no, at, reason, answer }) =>
      [isoDay(at), `编号 ${no}`, reason, answer === undefined ? '等社区答复' : `社区答复：${answer}`].join(
        ' ',
      ),
    ),
    ...part('积分', points, (row) => {
      const { change, word } = movementOf(row)
      return `${isoDay(row.at)} ${row.text} ${change === 0 ? sayPoints(row.points) : sayChange(change)}（${word}）`
    }),
    ...part(
      '换的东西',
      redemptions,
      (one) =>
        `${isoDay(one.heldAt)} ${one.goodsName} ${one.quantity} 件，${sayPoints(one.points)}，${redemptionNames[one.status]}`,
    ),
    ...part('传过的照片', photos, ({ at, photoId }) => `${isoDay(at)} 照片 ${photoId}`),
    ...part(
      '传过的录音',
      voices,
      ({ at, seconds, voiceId }) => `${isoDay(at)} 录音 ${seconds} 秒 ${voiceId}`,
    ),
    ...others.flatMap(({ title, lines }) => part(title, lines, (line) => line)),
    '',
  ].join('\n')
}

function part<One>(title: string, all: readonly One[], line: (one: One) => string): readonly string[] {
  return ['', `${title}（${all.length}）`, ...all.map(line)]
}

function orderLine(order: MyDataView['orders'][number]): string {
  const { no, kind, status, text, place, reportedAt, phone } = order
  const home = place as { building: string; unit: string; room: string }
  return [
    typeof reportedAt === 'number' ? isoDay(reportedAt) : '',
    `编号 ${words(no)}`,
    kindNames[kind as OrderKind],
    sayHome(home),
    words(phone),
    words(text),
    statusWords[status as OrderStatus].text,
  ].join(' ')
}
