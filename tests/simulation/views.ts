import { complaintsAbout } from '../views/shape'
import { shapesOfReplies } from '../views/shapes'
import type { Delivery } from './client'
import type { Complain } from './invariants/complaints'

const shapes = shapesOfReplies()

/** An answer has the fields of its view, and none besides. */
export function checkView({ move, reply }: Delivery, complain: Complain): void {
  if (reply === null || !reply.ok) return
  const { data } = JSON.parse(JSON.stringify(reply)) as { data?: unknown }
  for (const what of complaintsAbout(data, shapes[move.action])) complain(`${move.action}: ${what}`)
}
