import { ownMax, type OwnAsked } from '../platform/module'

/** What I sent and is still kept. */
export async function ownAttachments({ store, communityId, memberId }: OwnAsked) {
  const where = { communityId, memberId, fileId: store.command.neq('') }
  const found = await store.find('photos', where, { orderBy: [['at', 'desc']], limit: ownMax })
  const photos = found.filter(({ kind }) => kind !== 'voice' && kind !== 'table')
  const voices = found.filter(({ kind }) => kind === 'voice')
  return {
    photos: photos.map(({ _id, fileId, at }) => ({ photoId: _id, fileId, at })),
    voices: voices.map(({ _id, fileId, seconds = 0, at }) => ({ voiceId: _id, fileId, seconds, at })),
  }
}
