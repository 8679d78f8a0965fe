import { forgetRelative, kinKey } from '../../domain/member/relatives'
import type { Services } from '../platform/context'
import { inParts } from '../platform/inParts'
import type { Leaver } from '../platform/module'

/** writes under way at once */
const atOnce = 4

/**
 * What they did stays for the audit; what they wrote and were answered does not, nor what their input can be guessed by.
 * That they left stays answered: the phone may ask once more.
 */
export async function forgetJournal({ store }: Services, leaver: Leaver): Promise<number> {
  const { communityId, memberId } = leaver
  const { command } = store
  const by = { communityId, byMemberId: memberId }
  const told = { ...by, action: command.neq('member.leave'), hash: command.neq('') }
  return store.update('journal', told, { answer: null, note: '', hash: '' })
}

/** Nobody is a relative any more of whoever left: that would tell whose ledger it was. */
export async function forgetKin({ store }: Services, leaver: Leaver): Promise<number> {
  const { communityId, memberId } = leaver
  const family = await store.find(
    'members',
    { communityId, relatives: store.command.in([memberId, kinKey(leaver)]) },
    { fields: ['memberId', 'name', 'phone', 'relatives', 'family', 'version'] },
  )
  await inParts(family, atOnce, async (member) => {
    const left = forgetRelative(member, leaver)
    if (left === null) return
    await store.update(
      'members',
      { _id: member._id, version: member.version },
      {
        relatives: store.command.set(left.relatives),
        ...(left.family === undefined ? {} : { family: store.command.set(left.family) }),
        version: member.version + 1,
      },
    )
  })
  return family.length
}
