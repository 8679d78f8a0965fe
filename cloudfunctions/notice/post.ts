import { postNotice } from '../../domain/notice/post'
import { isFor } from '../../domain/notice/audience'
import { noticeLimits } from '../../domain/notice/limits'
import type { Audience } from '../../domain/notice/types'
import { namedCommunity, ownCommunity } from '../community/own'
import type { MemberContext } from '../platform/context'
import type { CommunityDocument, MemberDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { checkPublicWords } from '../platform/moderation'
import { Refused, accepted, refused } from '../platform/reply'
import { noticeDocument } from './document'
import { checkNew, hangPictures } from './pictures'

type Context = MemberContext<'notice.post'>

interface Prepared {
  noticeId: string
  signature: string
  mustKnow: readonly string[]
  people: readonly Pick<MemberDocument, 'memberId' | 'name'>[]
}

export const noticePost = journalCommand<'notice.post', CommunityDocument | null, Prepared>({
  action: 'notice.post',
  load: namedCommunity,
  prepare: async (context, found) => {
    const { input, services } = context
    const [community, mustKnow, people] = await Promise.all([
      ownCommunity(context, found),
      input.mustKnowDays === undefined ? [] : audienceOf(context, input.audience),
      peopleOf(context, input.named),
      checkPublicWords(context, [input.title, input.text, input.signature]),
      checkNew(context, input.photos),
    ])
    checkBuilding(input.audience, community)
    const signature = input.signature === '' ? community.name : input.signature
    return { noticeId: services.newId(), signature, mustKnow, people }
  },
  work: async (tx, { input, communityId, member, at }, { noticeId, signature, mustKnow, people }) => {
    const { kind, title, text, photos, audience, hangDays, objectionDays, mustKnowDays } = input
    const posted = postNotice({
      ...{ noticeId, communityId, kind, title, text, photos, signature, audience, people, at },
      hangDays: hangDays ?? null,
      objectionDays: objectionDays ?? null,
      mustKnow: mustKnowDays === undefined ? null : { days: mustKnowDays, memberIds: mustKnow },
      by: member.memberId,
    })
    if (!posted.ok) return refused(posted.code, posted.detail)
    await tx.add('notices', noticeDocument(posted.notice))
    await hangPictures(tx, posted.notice)
    return accepted({ noticeId })
  },
})

function checkBuilding(audience: Audience, { buildings }: CommunityDocument): void {
  if (audience.kind !== 'building') return
  if (!buildings.some(({ name }) => name === audience.building)) throw new Refused('member.homeUnknown')
}

/** Everybody of now for whom it is, one more than it may be for; who has left is remembered without roles. */
async function audienceOf(
  { services: { store }, communityId }: Context,
  audience: Audience,
): Promise<string[]> {
  const where = audience.kind === 'role' ? { communityId, roles: audience.role } : { communityId }
  const found = await store.find('members', where, {
    orderBy: [['joinedAt', 'desc']],
    limit: noticeLimits.mustKnow,
    fields: ['memberId', 'home', 'roles'],
  })
  // So many were read that there may be more of them.
  if (found.length >= noticeLimits.mustKnow)
    throw new Refused('notice.tooMany', { max: noticeLimits.mustKnow })
  return found
    .filter((member) => member.roles.length > 0 && isFor(audience, member))
    .map(({ memberId }) => memberId)
}

async function peopleOf({ services: { store }, communityId }: Context, named: readonly string[]) {
  const ids = [...new Set(named)]
  if (ids.length === 0) return []
  const found = await store.find(
    'members',
    { _id: store.command.in(ids) },
    { fields: ['memberId', 'communityId', 'name', 'roles'], limit: ids.length },
  )
  const here = found.filter((one) => one.communityId === communityId && one.roles.length > 0)
  if (here.length < ids.length) throw new Refused('member.notFound')
  return ids
    .flatMap((id) => here.filter(({ memberId }) => memberId === id))
    .map(({ memberId, name }) => ({ memberId, name }))
}
