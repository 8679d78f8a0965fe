import type { LedgerDocument } from '../../../cloudfunctions/platform/documents'
import { crewOf } from '../../../domain/order/crew'
import type { OrderState } from '../../../domain/order/states'
import type { World } from '../world'
import type { Complain } from './complaints'

/** Replays the whole ledger here, by its own arithmetic: what every account holds. */
function accountsOf(ledger: readonly LedgerDocument[], complain: Complain): Map<string, number> {
  const accounts = new Map<string, number>()
  for (const entry of ledger) {
    const { _id, entryId, from, to, points } = entry
    if (_id !== entryId) complain(`entry ${_id} calls itself ${entryId}`)
    if (!Number.isSafeInteger(points) || points <= 0) complain(`entry ${_id} moves ${points} points`)
    for (const [account, change] of [
      [from, -points],
      [to, points],
    ] as const) {
      const owner = 'memberId' in account ? account.memberId : entry.communityId
      if ('memberId' in account && owner !== entry.memberId)
        complain(`entry ${_id} moves somebody else's points`)
      const key = `${account.name}:${owner}`
      accounts.set(key, (accounts.get(key) ?? 0) + change)
    }
  }
  return accounts
}

/** The ledger sums to zero, nothing is below zero, cached balances are what the entries make (P2). */
export function checkPoints(world: World, complain: Complain): void {
  const ledger = world.documents('ledger')
  const accounts = accountsOf(ledger, complain)
  const total = [...accounts.values()].reduce((sum, each) => sum + each, 0)
  if (total !== 0) complain(`the ledger sums to ${total}`)
  for (const [key, balance] of accounts) {
    if (balance < 0 && !key.startsWith('issuance:')) complain(`${key} stands at ${balance}`)
  }
  const wallets = world.documents('wallets')
  const owners = new Set(wallets.map(({ memberId }) => memberId))
  for (const { memberId, available, pending, held } of wallets) {
    const replayed = ['wallet', 'pending', 'held'].map((name) => accounts.get(`${name}:${memberId}`) ?? 0)
    if ([available, pending, held].join() !== replayed.join()) {
      complain(`a wallet says ${[available, pending, held].join()}, its entries ${replayed.join()}`)
    }
  }
  for (const { _id, memberId } of ledger) if (!owners.has(memberId)) complain(`entry ${_id} has no wallet`)
  checkAwards(world, ledger, complain)
  checkGifts(ledger, complain)
  checkSettlements(world, ledger, complain)
}

const pointsOf = (state: OrderState | undefined): number =>
  state !== undefined && 'score' in state ? state.score.points * state.crew.length : 0

/** One award per person and order, of what the order scored; paid out when it is settled and not before. */
function checkAwards(world: World, ledger: readonly LedgerDocument[], complain: Complain): void {
  const left = new Map<string, LedgerDocument>()
  const reversed = checkReversals(ledger, complain)
  for (const entry of ledger) {
    if ((entry.code !== 'award' && entry.code !== 'settle') || reversed.has(entry._id)) continue
    const key = `${entry.code} ${entry.subjectId} ${entry.memberId}`
    if (left.has(key)) complain(`paid twice: ${key}`)
    left.set(key, entry)
  }
  const take = (key: string, points: number) => {
    const entry = left.get(key)
    if (entry === undefined) complain(`not paid: ${key}`)
    else if (entry.points !== points) complain(`${key} paid ${entry.points} points, not ${points}`)
    left.delete(key)
  }
  for (const { state } of world.documents('orders')) {
    if (state.status !== 'scored' && state.status !== 'settled') continue
    if (state.score.points === 0) continue
    for (const { memberId } of crewOf(state)) {
      take(`award ${state.orderId} ${memberId}`, state.score.points)
      if (state.status === 'settled') take(`settle ${state.orderId} ${memberId}`, state.score.points)
    }
  }
  for (const entry of paidByHand(world, left, complain)) left.delete(keyOf(entry))
  for (const key of left.keys()) complain(`paid for nothing: ${key}`)
}

const keyOf = ({ code, subjectId, memberId }: LedgerDocument) => `${code} ${subjectId} ${memberId}`

/** New points by hand: to as many as were named, each as many as were agreed to, and by nobody who has a part in it (P5). */
function paidByHand(
  world: World,
  left: ReadonlyMap<string, LedgerDocument>,
  complain: Complain,
): LedgerDocument[] {
  return world.documents('awards').flatMap(({ _id, state }) => {
    const { kind, people, points, source, answer, by } = state
    const agreed = answer?.agreed === true
    if (agreed && [by, ...people].some(({ memberId }) => memberId !== '' && memberId === answer.by.memberId))
      complain(`an award was agreed to by one who has a part in it: ${_id}`)
    const paid = [...left.values()].filter(({ subjectId }) => subjectId === `${kind}:${_id}`)
    const gifts = world.documents('ledger').filter(({ subjectId }) => subjectId.startsWith(`${_id}:`))
    const entries = agreed && source === 'new' ? paid.length / 2 : gifts.length / 2
    // Whoever left before it was agreed to has no wallet to pay into.
    if (agreed ? entries > people.length : paid.length + gifts.length > 0)
      complain(`an award of ${points} for ${people.length} was paid ${entries} times`)
    for (const entry of [...paid, ...gifts])
      if (entry.points !== points) complain(`an award of ${points} paid ${entry.points}`)
    return paid
  })
}

/** What one gave away stands with another in the same moment, and what was received is given by nobody (P7). */
function checkGifts(ledger: readonly LedgerDocument[], complain: Complain): void {
  const received = new Map(
    ledger.filter(({ code }) => code === 'receive').map((entry) => [entry.subjectId, entry]),
  )
  for (const { code, subjectId, points, at } of ledger) {
    if (code !== 'give') continue
    const other = received.get(subjectId)
    if (other?.points !== points || other.at !== at) complain(`a gift did not arrive: ${subjectId}`)
    received.delete(subjectId)
  }
  for (const subjectId of received.keys()) complain(`a gift that nobody gave: ${subjectId}`)
}

/**
 * A reversal takes back the whole of one entry; of an award that was paid as much as was left in the wallet, and not the
 * entry that paid it. Answers the entries that were taken back before they were paid.
 */
function checkReversals(ledger: readonly LedgerDocument[], complain: Complain): Set<string> {
  const entries = new Map(ledger.map((entry) => [entry._id, entry]))
  const reversed = new Set<string>()
  for (const { _id, code, from, to, points } of ledger) {
    if (code !== 'reverse') continue
    const wrong = entries.get(_id.slice('reverse:'.length))
    if (wrong?.code === 'award' && from.name === 'wallet') {
      if (points > wrong.points || to.name !== 'issuance') complain(`${_id} takes back more than was given`)
      if (!entries.has(wrong._id.replace('award:', 'settle:').replace(/(:m[^:]*):\d+$/, '$1')))
        complain(`${_id} takes back what was never paid`)
      continue
    }
    const mirror = JSON.stringify([wrong?.to, wrong?.from, wrong?.points])
    if (JSON.stringify([from, to, points]) !== mirror) complain(`${_id} reverses something else`)
    if (wrong !== undefined) reversed.add(wrong._id)
  }
  return reversed
}

function checkSettlements(world: World, ledger: readonly LedgerDocument[], complain: Complain): void {
  const orders = new Map(world.documents('orders').map((order) => [order._id, order]))
  const named = new Set<string>()
  for (const settlement of world.documents('settlements')) {
    const { _id, status, orderIds, lines, totalPoints } = settlement
    const say = (what: string) => complain(`settlement (${status}): ${what}`)
    if (lines.reduce((sum, line) => sum + line.points, 0) !== totalPoints) say('its lines are not its total')
    const worth = orderIds.map((orderId) => orders.get(orderId)?.state).map(pointsOf)
    if (worth.reduce((sum, points) => sum + points, 0) !== totalPoints)
      say('it does not say what its orders score')
    for (const orderId of orderIds) {
      if (named.has(orderId)) say('an order stands on two notices')
      named.add(orderId)
      const order = orders.get(orderId)
      if (order?.settlementId !== _id) say('an order that it names does not know it')
      if (status === 'settled' && order?.status !== 'settled')
        say(`it is over, but an order is ${order?.status ?? 'gone'}`)
    }
    if (status !== 'settled') continue
    const ids = new Set(orderIds)
    const paid = ledger.filter(({ code, subjectId }) => code === 'settle' && ids.has(subjectId))
    const sum = paid.reduce((total, { points }) => total + points, 0)
    if (sum !== totalPoints) say(`it paid ${sum}, its notice says ${totalPoints}`)
  }
  for (const { _id, state } of orders.values()) {
    if (state.status === 'settled' && !named.has(_id)) complain('an order was settled without a notice')
  }
}
