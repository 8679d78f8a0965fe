import type { ActionName } from '../../contract/names'
import type { MemberContext } from './context'
import type { JournalEntry } from './documents'
import { requestKeyOf } from './requests'

/** The journal entry of a member's command: audit and retry key in one. */
export function entryOf(
  context: MemberContext<ActionName>,
  events: readonly { type: string }[],
  answer: Readonly<Record<string, unknown>>,
): JournalEntry {
  return {
    key: requestKeyOf(context),
    at: context.at,
    byMemberId: context.member.memberId,
    byName: context.member.name,
    action: context.action,
    hash: context.hash,
    // Only what happened: words people wrote stay in the state, where each view decides who may read them.
    events: events.map(({ type }) => ({ type })),
    answer,
  }
}
