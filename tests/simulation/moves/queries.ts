import { actions } from '../../../contract/actions'
import { actionNames, type ActionName } from '../../../contract/names'
import { rolesThatMay } from '../../../domain/member/policy'
import { orderStatuses } from '../../../domain/order/types'
import { isCommand, type Move } from '../client'
import { communityIds, memberIdIn, persons, type Person } from '../people'
import { by, withRole, type Stage } from './stage'

const queries = actionNames.filter((name) => !isCommand(name))

/** Somebody looks at something they may look at. */
export function look(stage: Stage): Move | null {
  const { random } = stage
  const communityId = random.chance(0.85) ? communityIds[0] : communityIds[1]
  const action = random.pick(queries)
  const { may } = actions[action]
  const able = withRole(
    stage,
    communityId,
    ...(may === 'anyone' || may === 'member' ? [] : rolesThatMay(may)),
  )
  return able.length === 0
    ? null
    : by(random.pick(able), { action, input: inputOf(stage, action, random.pick(persons)) })
}

/** Anybody tries anything with any id, in their community or another. */
export function mischief(stage: Stage): Move {
  const { random } = stage
  const action = random.pick(actionNames)
  const who = random.pick(persons)
  const right = inputOf(stage, action, who)
  const input = random.chance(0.15) ? { ...right, unheardOf: 1 } : right
  return random.chance(0.4)
    ? { who, action, input, communityId: random.pick(communityIds) }
    : { who, action, input }
}

/** @param self who joins under their own name */
function inputOf(stage: Stage, action: ActionName, self: Person): Record<string, unknown> {
  const { random, world, orders } = stage
  const some = (name: 'goods' | 'redemptions' | 'settlements') => {
    const all = world.documents(name)
    return all.length === 0 ? 'nothing' : random.pick(all)._id
  }
  const orderId = orders.length === 0 ? 'nothing' : random.pick(orders)._id
  const person = random.pick(persons)
  const inputs: Partial<Record<ActionName, Record<string, unknown>>> = {
    'community.get': random.chance(0.5) ? {} : { communityId: random.pick([...communityIds, 'nowhere']) },
    'member.join': { communityId: 'qianshang', name: self.name, phone: self.phone, home: self.home },
    'volunteer.apply': { skills: ['door'] },
    'volunteer.review': { memberId: memberIdIn(person, random.pick(communityIds)), verdict: 'approved' },
    'member.leave': { confirm: '注销' },
    'member.phone': { code: random.pick(['used', 'a-code-of-wechat']) },
    'member.appoint': { memberId: memberIdIn(person, random.pick(communityIds)), roles: ['staff'] },
    'community.update': { rules: { noticeDays: 0 } },
    'community.export': { collection: random.pick(['members', 'orders', 'redemptions', 'settlements']) },
    'photo.add': { fileId: world.cloud.files.fileId('incoming/nothing-0.png') },
    'order.report': { kind: 'door', text: '门坏了' },
    'order.decline': { orderId, reason: '不归我们', whoCanHelp: '物业' },
    'order.handOver': { orderId, to: 'property', toName: '安和物业' },
    'order.answer': { orderId, fixed: true, text: '好了' },
    'order.block': { orderId, by: '隔壁', why: '路权', reviewAt: stage.now + 86_400_000 },
    'order.finish': { orderId, outcome: 'fixed', note: '好了' },
    'order.score': { orderId, difficulty: 'small' },
    'desk.figures': { months: random.pick([1, 3, 12]) },
    'order.desk': random.chance(0.5) ? { counts: true } : { status: random.pick(orderStatuses) },
    'points.line': { settlementId: some('settlements'), line: random.below(3) },
    'points.object': { orderId, reason: '不对' },
    'points.answer': { orderId, seen: 1, reason: '看过了' },
    'market.redeem': { goodsId: some('goods') },
    'market.cancel': { redemptionId: some('redemptions') },
    'market.pickup': { code: String(100_000 + random.below(900_000)) },
    'market.stock': { goodsId: some('goods'), kind: 'bought', quantity: 1, note: '补货' },
    'market.book': { goodsId: some('goods') },
    'market.put': {
      name: '毛巾',
      category: 'daily',
      picture: 'towel',
      points: 2,
      limitPerMonth: 2,
      listed: true,
    },
  }
  const needsOrder = action.startsWith('order.') && !['order.board', 'order.mine'].includes(action)
  return inputs[action] ?? (needsOrder ? { orderId } : {})
}
