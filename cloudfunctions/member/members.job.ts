import { quarantineMs } from '../../domain/member/leaving'
import { freeOrdersOf } from '../order/freed'
import type { Services } from '../platform/context'
import type { MemberDocument } from '../platform/documents'
import type { Module } from '../platform/module'
import { wake, type Run } from '../platform/wake'
import { look } from './look'
import { memberWakeAt } from './wakeAt'

/** of one run of the timer, for one person */
const lookMaxMs = 15_000

/**
 * Ends what a call could not: looks once more for who has left, until nothing names them, and frees once more what one who
 * is suspended holds. Whatever was under way at that moment has ended by now (domain/member/leaving.ts).
 */
export const members = (modules: readonly Module[]) =>
  wake({
    collection: 'members',
    does: ['forgotten', 'freedAgain'],
    sideBySide: 1,
    inTurn: 'odd',
    wakeAt: memberWakeAt,
    named: () => ({ label: '一位邻居的退出或暂停', to: ['members'] }),
    act: async (run, member, at) => {
      if (!hasLeft(member)) return (await freeAgain(run.services, member, at)) ? { freedAgain: 1 } : {}
      const found = await lookAgain(modules, run, member)
      return found === null ? {} : { forgotten: found > 0 ? 1 : 0 }
    },
  })

type Left = MemberDocument & { leaving: NonNullable<MemberDocument['leaving']> }

const hasLeft = (member: MemberDocument): member is Left =>
  member.leaving !== undefined && member.leaving !== null

/**
 * How many documents still named them; null when another run looks already. Claimed first, for longer than any run lasts,
 * so that overlapping runs do not look for the same person.
 */
async function lookAgain(modules: readonly Module[], run: Run, member: Left): Promise<number | null> {
  const { store, now } = run.services
  const { _id, version } = member
  const begun = now()
  const leaving = { ...member.leaving, lookAt: begun + quarantineMs }
  const claim = {
    leaving: store.command.set(leaving),
    wakeAt: memberWakeAt({ leaving }),
    version: version + 1,
  }
  if ((await store.update('members', { _id, version }, claim)) === 0) return null
  const isOver = () => run.isOver() || now() - begun > lookMaxMs
  return look(modules, run.services, { ...member, leaving, version: version + 1 }, isOver)
}

/** Freed before it is written down, so that a run that is cut off is made good by the next. */
async function freeAgain(services: Services, member: MemberDocument, at: number): Promise<boolean> {
  const { _id, version, volunteer } = member
  if (volunteer?.status === 'suspended') {
    await freeOrdersOf(services, member, { reason: volunteer.reviewReason ?? suspendedWord, by: _id, at })
  }
  const done = { freeAgainAt: null, wakeAt: null, wakeTries: 0, version: version + 1 }
  return (await services.store.update('members', { _id, version }, done)) === 1
}

/** What stands in the journal where the review gave no words. */
const suspendedWord = '暂停服务'
