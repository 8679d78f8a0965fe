import { forgetMember } from '../../domain/member/forget'
import { quarantineMs } from '../../domain/member/leaving'
import { anyoneHandler } from '../platform/context'
import { commitInJournal, entryOf } from '../platform/journalCommand'
import { secretariesNow, secretaryIds } from './secretaries'
import { Refused, accepted, refused } from '../platform/reply'
import type { Store } from '../platform/store'
import { gather, type Module } from '../platform/module'
import type { MemberDocument } from '../platform/documents'
import { keepMark } from './mark'
import { look, type Gone } from './look'
import { memberWakeAt } from './wakeAt'

/** What the answer has time for; the timer goes on from there. */
const lookMaxMs = 6000

/**
 * Leaves in two steps. One transaction blanks the member, which makes every later command of theirs `member.none`. Then
 * everything is looked through for them, at once and by the timer, until nothing names them any more, however often a look
 * is cut off, and whatever was under way when they left (domain/member/leaving.ts).
 */
export const memberLeave = (modules: readonly Module[]) =>
  anyoneHandler({
    action: 'member.leave',
    run: async (context) => {
      const { services, person, member } = context
      const [first, no] = await Promise.all([
        entryOf(context),
        member === null ? null : hindrance(modules, services.store, member),
      ])
      let gone: Gone | null = null
      return commitInJournal(context, {
        first,
        prepare: () => {
          // Gone already: the one thing that may still be asked is the answer to this very request.
          if (member === null) throw new Refused('member.none')
          if (no !== null) throw no
          return Promise.resolve(member)
        },
        work: async (tx, { memberId, communityId }) => {
          const now = await tx.get('members', memberId)
          if (now?.openid !== person.openid) return refused('member.none')
          if (isSecretary(now) && (await secretariesNow(tx, { services, communityId })) <= 1) {
            return refused('member.lastSecretary')
          }
          await keepMark(tx, now, services, services.now())
          const blank = leaverFrom(now, services.now())
          await tx.set('members', blank)
          gone = blank
          return accepted({ left: true as const })
        },
        by: (leaver) => leaver,
        afterwards: async () => {
          const begun = services.now()
          if (gone !== null) await look(modules, services, gone, () => services.now() - begun > lookMaxMs)
        },
      })
    },
  })

/** Without all that names them, but for the look that is due. */
function leaverFrom(now: MemberDocument, at: number): MemberDocument & Gone {
  const { name, phone, home, version } = now
  const leaving = { known: { name, phone, home }, foundAt: at, lookAt: at + quarantineMs }
  return {
    ...forgetMember(now),
    leaving,
    freeAgainAt: null,
    wakeAt: memberWakeAt({ leaving }),
    wakeTries: 0,
    version: version + 1,
  }
}

const isSecretary = ({ roles }: MemberDocument): boolean => roles.includes('secretary')

/** Looked at before anything is forgotten. */
async function hindrance(
  modules: readonly Module[],
  store: Store,
  member: MemberDocument,
): Promise<Refused | null> {
  const { communityId, memberId } = member
  const [busy, secretaries] = await Promise.all([
    gather(modules, 'busy', { store, communityId, memberId }),
    isSecretary(member) ? secretaryIds(store, communityId) : [],
  ])
  if (isSecretary(member) && secretaries.length <= 1) return new Refused('member.lastSecretary')
  const isBusy = Object.values(busy).some((count) => count > 0)
  return isBusy ? new Refused('member.stillBusy', { ...busy }) : null
}
