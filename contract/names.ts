/**
 * Everything people can ask of the cloud, by its stable name: a command changes something and takes a requestId, a query
 * never does. Apart from the schemas, so that the phone does not carry them; `actions` must declare exactly these.
 */
export const names = {
  'community.get': 'query',
  'community.rules': 'query',
  'community.update': 'command',
  'community.export': 'query',
  'community.code': 'command',
  'member.me': 'query',
  'member.home': 'query',
  'member.join': 'command',
  'member.phone': 'query',
  'member.update': 'command',
  'member.list': 'query',
  'member.appoint': 'command',
  'member.export': 'query',
  'member.leave': 'command',
  'volunteer.apply': 'command',
  'volunteer.review': 'command',
  'volunteer.list': 'query',
  'photo.add': 'command',
  'order.report': 'command',
  'order.withdraw': 'command',
  'order.publish': 'command',
  'order.handOver': 'command',
  'order.answer': 'command',
  'order.decline': 'command',
  'order.block': 'command',
  'order.board': 'query',
  'order.mine': 'query',
  'order.desk': 'query',
  'order.get': 'query',
  'order.contact': 'command',
  'order.grab': 'command',
  'order.wait': 'command',
  'order.release': 'command',
  'order.takeBack': 'command',
  'order.endVisit': 'command',
  'order.start': 'command',
  'order.finish': 'command',
  'order.confirm': 'command',
  'order.reopen': 'command',
  'order.score': 'command',
  'desk.today': 'query',
  'desk.figures': 'query',
  'points.wallet': 'query',
  'points.statement': 'query',
  'points.settle': 'command',
  'points.notices': 'query',
  'points.line': 'query',
  'points.object': 'command',
  'points.objections': 'query',
  'points.answer': 'command',
  'points.standard': 'query',
  'market.goods': 'query',
  'market.redeem': 'command',
  'market.cancel': 'command',
  'market.pickup': 'command',
  'market.mine': 'query',
  'market.waiting': 'query',
  'market.stock': 'command',
  'market.book': 'query',
  'market.put': 'command',
} as const

export type ActionName = keyof typeof names
export type QueryName = {
  [Name in ActionName]: (typeof names)[Name] extends 'query' ? Name : never
}[ActionName]
export type CommandName = Exclude<ActionName, QueryName>

export const actionNames = Object.keys(names) as ActionName[]
export const isActionName = (name: string): name is ActionName => Object.hasOwn(names, name)
export const isQuery = (name: ActionName): name is QueryName => names[name] === 'query'
