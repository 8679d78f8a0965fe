import { collections } from '../platform/collections'
import { personIdOf } from '../platform/identity'
import type { TestApi } from './api'
import { here, openidOf, people } from './people'

/**
 * Remembers somebody as long as they are a member, and afterwards looks for them: everything by which they could be told,
 * anywhere in the database, and their pictures among the stored files. Answers where what was found.
 */
export function watch(api: TestApi, who: keyof typeof people): () => Promise<string[]> {
  const { name, phone, home } = people[who]
  const openid = openidOf(who)
  const traces = [name, phone, openid, personIdOf(openid)]
  // Another community may have the same door, and does not know of this one.
  const tracesIn = (communityId: unknown) =>
    home !== null && communityId === here.communityId ? [...traces, `"${home.room}"`] : traces
  const memberId = api.memberId(who)
  const isTheirs = (photo: { memberId: string }) => photo.memberId === memberId
  return async () => {
    const told = Object.keys(collections).flatMap((collection) =>
      api.cloud.documents(collection).flatMap((document) => {
        const text = JSON.stringify(document)
        return tracesIn(document['communityId'])
          .filter((trace) => text.includes(trace))
          .map((trace) => `${collection}: ${trace} in ${text}`)
      }),
    )
    const pictures = api
      .documents('photos')
      .filter(isTheirs)
      .flatMap(({ _id, communityId }) => [
        ...['jpg', 'png', 'webp'].map((end) => `photos/${communityId}/${_id}.${end}`),
        ...['mp3', 'aac', 'wav'].map((end) => `voices/${communityId}/${_id}.${end}`),
        ...['jpg', 'mp3'].map((end) => `incoming/${_id}.${end}`),
      ])
    const kept = await Promise.all(pictures.map((path) => api.cloud.files.exists(path)))
    return [...told, ...pictures.filter((_, place) => kept[place])]
  }
}
