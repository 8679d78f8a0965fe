import { defaultRules } from '../../domain/community/defaults'
import { monthOf } from '../../domain/kernel/time'
import { isClearing, isSettlementDay } from '../../domain/points/clearing'
import type { CommunityDocument } from '../platform/documents'
import type { Run } from '../platform/wake'
import { beginByTime } from '../settlement/byTime'
import { clearPoints } from './clear'

/** What the community’s calendar asks of this night: points posted by themselves, old ones told and cleared (P3). */
export async function calendarOf(run: Run, community: CommunityDocument, at: number) {
  const { _id: communityId, rules } = community
  const { settleDay, clearMonth } = { ...defaultRules, ...rules }
  let { settledMonth = '', clearing = false } = community
  let sum = { warned: 0, cleared: 0, done: true }
  if (isSettlementDay(settleDay, settledMonth, at)) {
    await beginByTime(run.services, communityId, at)
    settledMonth = monthOf(at)
  }
  if (isClearing(clearMonth, clearing, at)) {
    const { told, ...cleared } = await clearPoints(run, { communityId, clearMonth }, at)
    sum = cleared
    clearing = told
  }
  return { ...sum, settledMonth, clearing }
}
