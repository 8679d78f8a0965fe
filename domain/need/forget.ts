import { forgottenName } from '../member/forget'
import { withoutPerson, type PrivateSide } from '../order/summary'
import { isListed } from './evolve'
import { needWakeAt } from './terms'
import type { Helper, Need, NeedCommand, PastClaim, Work } from './types'

/** What time does to it now; null when nothing is due. */
export function wakeNeed(need: Need, at: number): NeedCommand | null {
  const wakeAt = needWakeAt(need)
  if (wakeAt === null || wakeAt > at) return null
  return need.status === 'open'
    ? { type: 'uninvite', at }
    : { type: 'release', cause: 'lapsed', reason: '', at }
}

/** What ends the part of somebody who leaves: their claim is free again, their own need is taken back. */
export function partFromNeed(need: Need, memberId: string, at: number): NeedCommand | null {
  if (need.asker.memberId === memberId && isUnderWay(need)) return { type: 'withdraw', reason: '', at }
  if (need.status === 'claimed' && isMember(need.helper, memberId)) {
    return { type: 'release', cause: 'left', reason: '', at }
  }
  const invited =
    need.status === 'open' && need.invitation !== null && isMember(need.invitation.helper, memberId)
  return invited ? { type: 'uninvite', at } : null
}

const isUnderWay = ({ status }: Need): boolean =>
  status === 'asked' || status === 'open' || status === 'claimed' || status === 'done'

const isMember = (helper: Helper, memberId: string): boolean =>
  helper.as === 'member' && helper.memberId === memberId

/** The need without this person (U4): what was done stays, not who did or asked for it; other people's words without them. */
export function forgetInNeed(need: Need, memberId: string, known: readonly PrivateSide[]): Need {
  const said = (words: string) => known.reduce(withoutPerson, words)
  const isAsker = need.asker.memberId === memberId
  const bare = {
    asker: isAsker ? { memberId: null, name: forgottenName, phone: '', home: null } : need.asker,
    words: isAsker ? '' : said(need.words),
    enteredByMemberId: need.enteredByMemberId === memberId ? '' : need.enteredByMemberId,
  }
  if (need.status === 'asked') return { ...need, ...bare }
  if (need.status === 'declined') return { ...need, ...bare, reason: said(need.reason) }
  const told = toldWithout(memberId, said)
  if (need.status === 'withdrawn') {
    const listed = need.listed === null ? null : { ...need.listed, ...told.listed(need.listed) }
    return { ...need, ...bare, reason: said(need.reason), listed }
  }
  if (!isListed(need)) return need
  const rest = { ...need, ...bare, ...told.listed(need) }
  if (rest.status === 'open') {
    const { invitation } = rest
    return invitation === null
      ? rest
      : { ...rest, invitation: { ...invitation, helper: told.helper(invitation.helper) } }
  }
  const helper = told.helper(rest.helper)
  if (rest.status !== 'answered') return { ...rest, helper }
  const { text, byMemberId } = rest.answer
  const answer = { ...rest.answer, text: said(text), byMemberId: byMemberId === memberId ? '' : byMemberId }
  return { ...rest, helper, answer }
}

function toldWithout(memberId: string, said: (words: string) => string) {
  const helper = (one: Helper): Helper => {
    if (one.memberId !== memberId) return one
    return one.as === 'unit' ? { ...one, memberId: '' } : { ...one, memberId: '', name: forgottenName }
  }
  const claim = (one: PastClaim): PastClaim => ({
    ...one,
    helper: helper(one.helper),
    reason: said(one.reason),
  })
  const work = (one: Work): Work => ({
    ...one,
    helper: helper(one.helper),
    words: said(one.words),
    verdict: one.verdict === null ? null : { ...one.verdict, words: said(one.verdict.words) },
  })
  const listed = (one: {
    title: string
    text: string
    claims: readonly PastClaim[]
    works: readonly Work[]
  }) => ({
    title: said(one.title),
    text: said(one.text),
    claims: one.claims.map(claim),
    works: one.works.map(work),
  })
  return { helper, listed }
}
