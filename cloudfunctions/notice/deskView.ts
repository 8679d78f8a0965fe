import type { NoticeDeskView } from '../../contract/views/notice'
import type { Notice } from '../../domain/notice/types'
import { openOf } from '../../domain/posting/objection'
import type { MemberContext } from '../platform/context'
import { judgesOf, kinIn } from './judges'

/** As many of those who have not read it as one looks through. */
const waitingMax = 100

/** Who must know and has not read it, whose names hang, and who may answer who objects: for the desk alone. */
export async function noticeDeskView(
  { services: { store }, member, at }: MemberContext<'notice.get'>,
  notice: Notice,
): Promise<NoticeDeskView> {
  const { receipts, objections, named } = notice
  const ids = receipts?.waitingIds.slice(0, waitingMax) ?? []
  const [waiting, judges] = await Promise.all([
    ids.length === 0
      ? []
      : store.find(
          'members',
          { _id: store.command.in(ids) },
          { fields: ['memberId', 'name', 'home'], limit: waitingMax },
        ),
    openOf(objections).length === 0
      ? []
      : kinIn(store, notice, at).then((kin) => judgesOf(store, notice, kin, at)),
  ])
  const mine = judges.some(({ memberId }) => memberId === member.memberId)
  return {
    named: named.map(({ memberId, name, consent, at }) => ({ memberId, name, consent, at })),
    receipts:
      receipts === null
        ? null
        : {
            dueAt: receipts.dueAt,
            read: receipts.read.length,
            remindedAt: receipts.remindedAt,
            waiting: waiting.map(({ memberId, name, home }) => ({
              memberId,
              name,
              home: home === null ? '' : home.building,
            })),
            waitingCount: receipts.waitingIds.length,
          },
    seen: objections.length,
    answerBy: mine ? 'me' : judges.length > 0 ? 'others' : 'nobody',
  }
}
