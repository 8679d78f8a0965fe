import type { InputOf, OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { RefusalCode, Reply } from '../../contract/refusals'
import type { Refusal } from '../../domain/kernel/decision'
import { can } from '../../domain/member/policy'
import { isFor } from '../../domain/notice/audience'
import type { Notice } from '../../domain/notice/types'
import type { NoticeDocument } from '../platform/collections/notices'
import type { Handler, MemberContext } from '../platform/context'
import { journalCommand } from '../platform/journalCommand'
import { Refused, accepted, refused } from '../platform/reply'
import type { Transaction } from '../platform/transaction'
import { noticeDocument } from './document'

export type NoticeAction = Extract<ActionName, `notice.${string}`>

/** The notice that this member may read: what hangs for somebody else does not exist for them, but for the desk. */
export function readable(
  document: NoticeDocument | null,
  { communityId, member, acting }: Pick<MemberContext<ActionName>, 'communityId' | 'member' | 'acting'>,
): NoticeDocument | null {
  if (document?.communityId !== communityId) return null
  return can(acting, 'runDesk') || isFor(document.state.audience, member) ? document : null
}

interface NoticeSpec<Name extends NoticeAction, Prepared> {
  action: Name
  /** what is read, asked of others and made once, before; `notice` as it was then. Throws Refused. */
  prepare?: (context: MemberContext<Name>, notice: Notice) => Promise<Prepared>
  /** what the rules say to it */
  decide: (
    context: MemberContext<Name>,
    notice: Notice,
    prepared: Prepared,
  ) => { ok: true; notice: Notice } | Refusal<RefusalCode>
  /** what is written beside it */
  beside?: (tx: Transaction, context: MemberContext<Name>, after: Notice) => Promise<void>
  answer: (context: MemberContext<Name>, after: Notice) => OutputOf<Name>
}

/** Those that are about one notice. */
type WithNoticeId = {
  [Name in NoticeAction]: InputOf<Name> extends { noticeId: string } ? Name : never
}[NoticeAction]

/** A command that changes one notice, in one transaction with the journal that keeps its request. */
export function noticeCommand<Name extends WithNoticeId, Prepared = undefined>(
  spec: NoticeSpec<Name, Prepared>,
): Handler<Name> {
  const idOf = ({ input }: Pick<MemberContext<Name>, 'input'>) => input.noticeId
  return journalCommand<Name, NoticeDocument | null, Prepared>({
    action: spec.action,
    load: (call) => call.services.store.get('notices', idOf(call)),
    prepare: async (context, found) => {
      const document = readable(found, context)
      if (document === null) throw new Refused('notice.notFound')
      return (await spec.prepare?.(context, document.state)) as Prepared
    },
    work: async (tx, context, prepared): Promise<Reply<OutputOf<Name>>> => {
      const found = await tx.get('notices', idOf(context))
      const before = readable(found, context)
      if (before === null) return refused('notice.notFound')
      const decided = spec.decide(context, before.state, prepared)
      if (!decided.ok) return refused(decided.code, decided.detail)
      const after = decided.notice
      if (after !== before.state) await tx.set('notices', noticeDocument(after))
      await spec.beside?.(tx, context, after)
      return accepted(spec.answer(context, after))
    },
  })
}
