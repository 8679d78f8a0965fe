import { askAward } from '../../domain/award/award'
import type { AwardPerson } from '../../domain/award/types'
import { checkAttachments } from '../attachment/attachments'
import { giveToCommunity } from '../attachment/given'
import { judgeNow, kinOf } from '../member/kin'
import type { MemberContext } from '../platform/context'
import type { MemberDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { Refused, accepted } from '../platform/reply'
import { awardDocument } from './document'

interface Prepared {
  awardId: string
  people: readonly AwardPerson[]
  judge: ReturnType<typeof judgeNow>
}

export const pointsAward = journalCommand<'points.award', undefined, Prepared>({
  action: 'points.award',
  prepare: async (context) => {
    const { input, services, member, at } = context
    const people = await peopleOf(context)
    const [kin] = await Promise.all([
      kinOf(services.store, people, at),
      checkWords(context, [input.words]),
      checkAttachments(context, { photos: input.photos }),
    ])
    return { awardId: services.newId(), people, judge: judgeNow(member, kin, at) }
  },
  work: async (tx, { input, communityId, member, at }, { awardId, people, judge }) => {
    const { kind, source, points, words, photos } = input
    const asked = askAward(
      {
        awardId,
        communityId,
        kind,
        source,
        people,
        points,
        words,
        photos,
        by: awardPerson(member),
        askedAt: at,
      },
      judge,
    )
    if (!asked.ok) return asked
    await tx.add('awards', awardDocument(asked.award))
    for (const photo of photos) await giveToCommunity(tx, photo, { communityId, subject: `award:${awardId}` })
    return accepted({ awardId })
  },
})

export const awardPerson = ({ memberId, personId, name, home }: MemberDocument): AwardPerson => ({
  ...{ memberId, personId, name, home },
})

/** Members of now, each once. Throws `member.notFound`. */
async function peopleOf({
  services: { store },
  communityId,
  input,
}: MemberContext<'points.award'>): Promise<AwardPerson[]> {
  const ids = [...new Set(input.people)]
  const found = await store.find('members', { _id: store.command.in(ids) }, { limit: ids.length })
  const here = found.filter((one) => one.communityId === communityId && one.roles.length > 0)
  if (here.length < ids.length) throw new Refused('member.notFound')
  return here.map(awardPerson)
}
