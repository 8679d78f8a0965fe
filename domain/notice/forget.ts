import { forgottenName } from '../member/forget'
import { withoutPerson, type PrivateSide } from '../order/summary'
import { forgetIn } from '../posting/objection'
import type { Notice } from './types'

/** The notice without this person: off the list and the receipts, their objection without a name, other people's words without them (U4). */
export function forgetInNotice(notice: Notice, memberId: string, known: readonly PrivateSide[]): Notice {
  const said = (words: string) => known.reduce(withoutPerson, words)
  const others = <One extends { memberId: string }>(list: readonly One[]) =>
    list.filter((one) => one.memberId !== memberId)
  const { receipts, objections } = notice
  return {
    ...notice,
    title: said(notice.title),
    text: said(notice.text),
    former: notice.former.map((one) => ({
      ...one,
      title: said(one.title),
      text: said(one.text),
      why: said(one.why),
    })),
    ...(notice.status === 'withdrawn' ? { why: said(notice.why) } : {}),
    named: others(notice.named),
    receipts:
      receipts === null
        ? null
        : {
            ...receipts,
            waitingIds: receipts.waitingIds.filter((id) => id !== memberId),
            read: others(receipts.read),
          },
    objections: forgetIn(objections, memberId, {
      person: (person) =>
        person.memberId === memberId
          ? { memberId: '', personId: '', name: forgottenName, home: null }
          : person,
      said,
    }),
  }
}
