import { addressOf, routes } from '../../../contract/routes'
import type { Lab } from './lab'

/** Pages that show one thing are opened on a thing this person may see; all others need nothing. */
export async function crawlUrls(lab: Lab, role: string): Promise<Readonly<Record<string, string>>> {
  const { rows: notices } = await lab.ask('secretary', 'points.settlements', {})
  const row = await orderFor(lab, role)
  return {
    [routes.order]: addressOf('order', { orderId: row.orderId }),
    [routes.deskOrder]: addressOf('deskOrder', { orderId: row.orderId, status: row.status }),
    [routes.deskSettlement]: addressOf('deskSettlement', { settlementId: notices[0]?.settlementId ?? '' }),
  }
}

async function orderFor(lab: Lab, role: string): Promise<{ orderId: string; status: string }> {
  if (role === 'secretary') {
    const { rows } = await lab.ask(role, 'order.desk', { status: 'reported' })
    return first(rows.map(({ orderId, status }) => ({ orderId, status })))
  }
  if (role === 'volunteer') {
    const { rows } = await lab.ask(role, 'order.board', {})
    return first(rows.map(({ orderId }) => ({ orderId, status: 'open' })))
  }
  const { reported } = await lab.ask(role, 'order.mine', {})
  return first(reported.map(({ orderId, line }) => ({ orderId, status: line.step })))
}

function first<T>(rows: readonly T[]): T {
  const row = rows[0]
  if (row === undefined) throw new Error('the demo community has no order for this person')
  return row
}
