import { putBody } from '../../domain/body/put'
import { bodySettings } from '../../domain/body/settings'
import { changesOf } from '../../domain/setting/changes'
import { namedCommunity, ownCommunity } from '../community/own'
import type { BodyDocument } from '../platform/collections/bodies'
import type { CommunityDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { checkPublicWords } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'
import { bodiesOf, bodyDocument, bodyIn } from './bodies'

interface Prepared {
  bodyId: string
  community: CommunityDocument
  others: readonly BodyDocument[]
}

export const bodyPut = journalCommand<'body.put', CommunityDocument | null, Prepared>({
  action: 'body.put',
  load: namedCommunity,
  prepare: async (context, found) => {
    const { input, services, communityId } = context
    const [community, others] = await Promise.all([
      ownCommunity(context, found),
      bodiesOf(services.store, communityId),
      checkPublicWords(context, [input.name], 'profile'),
    ])
    return { bodyId: input.bodyId ?? services.newId(), community, others }
  },
  work: async (tx, { input, communityId, at }, { bodyId, community, others }) => {
    const before = bodyIn(communityId, await tx.get('bodies', bodyId))
    if (before === null && input.bodyId !== undefined) return refused('body.notFound')
    const { bodyId: _, ...words } = input
    const buildings = community.buildings.map(({ name }) => name)
    const decision = putBody({ before, bodyId, communityId, words, others, buildings, at })
    if (!decision.ok) return refused(decision.code, decision.detail)
    const body = decision.events[0]?.body
    if (body === undefined) return refused('body.notFound')
    await tx.set('bodies', bodyDocument(body, before?.createdAt ?? at))
    const changes = changesOf(before === null ? [] : bodySettings(before, body.name), bodySettings(body))
    return { ...accepted({ bodyId }), changes }
  },
})
