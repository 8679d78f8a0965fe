import { namedCommunity, ownCommunity } from '../community/own'
import type { CommunityDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { accepted } from '../platform/reply'
import { freshRound, nextPart, provedIn, type Round } from './round'
import { booksView } from './view'

/** What an answer has time for: some 2,000 members. The night does the rest. */
const partsMax = 40
const provingMs = 8_000

export const pointsProve = journalCommand<'points.prove', CommunityDocument | null, Round>({
  action: 'points.prove',
  load: namedCommunity,
  prepare: async (context, named) => {
    const { services, communityId } = context
    const { books } = await ownCommunity(context, named)
    const until = services.now() + provingMs
    let round = freshRound(books?.rolled ?? null)
    for (let parts = 0; round.phase !== 'done' && parts < partsMax && services.now() < until; parts += 1)
      round = await nextPart(services.store, communityId, round)
    return round
  },
  work: async (tx, { communityId, at }, round) => {
    const proved = provedIn(round, at)
    const complete = round.phase === 'done'
    // Half a look says nothing of the whole, unless it found something.
    if (complete || proved.wrong > 0) await tx.update('communities', communityId, { books: proved })
    return accepted(booksView(proved, complete))
  },
})
