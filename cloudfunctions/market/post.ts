import { accountsText, spanWords } from '../../domain/market/accounts'
import { noticeLimits } from '../../domain/notice/limits'
import { postNotice } from '../../domain/notice/post'
import { namedCommunity, ownCommunity } from '../community/own'
import { noticeDocument } from '../notice/document'
import { journalCommand } from '../platform/journalCommand'
import { Refused, accepted } from '../platform/reply'
import { accountsIn } from './accounts'

/** The books of the shop, hung on the wall as a notice that anybody may object to (M2). */
export const marketPost = journalCommand({
  action: 'market.post',
  load: namedCommunity,
  prepare: async (context, named) => {
    const [community, accounts] = await Promise.all([
      ownCommunity(context, named),
      accountsIn(context, context.input),
    ])
    const text = accountsText(accounts)
    const max = noticeLimits.text
    if (text.length > max) throw new Refused('market.accountsTooLong', { max })
    const title = `积分超市账目 ${spanWords(accounts)}`
    return { noticeId: context.services.newId(), title, text, signature: community.name }
  },
  work: async (tx, { input, communityId, member, at }, { noticeId, title, text, signature }) => {
    const posted = postNotice({
      ...{ noticeId, communityId, kind: 'words', title, text, photos: [], signature, at },
      ...{ audience: { kind: 'all' }, people: [], mustKnow: null, hangDays: null },
      objectionDays: input.days,
      by: member.memberId,
    })
    // It has words, names nobody, and nobody must have read it.
    if (!posted.ok) throw new Error(`the accounts cannot be posted: ${posted.code}`)
    await tx.add('notices', noticeDocument(posted.notice))
    return accepted({ noticeId })
  },
})
