import { ownMax, type OwnAsked } from '../platform/module'

export async function ownPhotos({ store, communityId, memberId }: OwnAsked) {
  const where = { communityId, memberId }
  const found = await store.find('photos', where, { orderBy: [['at', 'desc']], limit: ownMax })
  return { photos: found.map(({ _id, fileId, at }) => ({ photoId: _id, fileId, at })) }
}
