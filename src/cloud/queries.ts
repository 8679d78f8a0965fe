import type { ActionName } from '../../contract/actions'

/**
 * The actions that only read. Kept by name, so that the phone does not carry the contract's schemas;
 * queries.test.ts proves that it says the same as the contract.
 */
export const queryNames = [
  'community.get',
  'community.rules',
  'community.export',
  'member.me',
  'member.home',
  'member.list',
  'member.export',
  'member.phone',
  'volunteer.list',
  'order.board',
  'order.mine',
  'order.desk',
  'desk.figures',
  'order.get',
  'desk.today',
  'points.wallet',
  'points.statement',
  'points.notices',
  'points.line',
  'points.objections',
  'points.standard',
  'market.goods',
  'market.mine',
  'market.waiting',
  'market.book',
] as const satisfies readonly ActionName[]

/** What is asked once and for one purpose, or is a whole book: the phone keeps no copy of the answer. */
export const unkept: readonly ActionName[] = [
  'member.phone',
  'member.export',
  'community.export',
] satisfies readonly QueryName[]

export type QueryName = (typeof queryNames)[number]
export type CommandName = Exclude<ActionName, QueryName>

export const isQuery = (name: ActionName): name is QueryName =>
  (queryNames as readonly string[]).includes(name)
