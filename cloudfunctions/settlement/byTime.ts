import { monthOf } from '../../domain/kernel/time'
import { openSettlement } from '../../domain/points/settlement'
import type { Services } from '../platform/context'
import { hashOf } from '../platform/identity'
import { DuplicateKey } from '../platform/store'
import { settlementDocument } from './document'
import { unnoticed } from './stamp'
import { settlementTitle } from './title'

/**
 * Begins the settlement of this month in the community's own name (P3); whoever finishes what was begun gathers its orders
 * and hangs the notice within minutes. Once a month, however often it is asked; none when nothing is scored.
 */
export async function beginByTime({ store }: Services, communityId: string, at: number): Promise<void> {
  const free = await unnoticed(store, communityId, 1)
  if (free.length === 0) return
  const settlementId = `s${hashOf('time:settle', { communityId, month: monthOf(at) })}`
  const opened = openSettlement({ settlementId, communityId, title: settlementTitle(at), by: '', at })
  try {
    await store.add('settlements', settlementDocument(opened, ''))
  } catch (error) {
    // Another run of the clock was faster.
    if (!(error instanceof DuplicateKey)) throw error
  }
}
