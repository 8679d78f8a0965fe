import { randomBytes } from 'node:crypto'
import { collections, type CollectionName } from '../../cloudfunctions/platform/collections'
import type { Store } from '../../cloudfunctions/platform/store'
import { foundCommunity } from '../found/found'

/** A community of its own for one run, which pays at once; answers its id. */
export async function foundForSmoke(store: Store): Promise<string> {
  const communityId = `smoke-${randomBytes(6).toString('hex')}`
  const buildings = [{ name: '1号楼', units: ['1单元'] }]
  const founding = { communityId, name: '试用社区', phone: '053285550199', marketHours: '不开放', buildings }
  await foundCommunity(store, founding, Date.now())
  const community = await store.get('communities', communityId)
  if (community === null) throw new Error('the community was not written')
  const rules = store.command.set({ ...community.rules, noticeDays: 0 })
  await store.update('communities', { _id: communityId }, { rules })
  return communityId
}

/** Removes everything of this community, the community last, so that a run cut off can be swept again. */
export async function sweep(store: Store, communityId: string): Promise<void> {
  if (!communityId.startsWith('smoke-')) throw new Error('only a smoke test’s own community is swept')
  const names = (Object.keys(collections) as CollectionName[]).filter((name) => name !== 'communities')
  for (const name of names) {
    for (const { _id } of await store.find(name, { communityId })) {
      await store.database.collection(name).doc(_id).remove()
    }
  }
  await store.database.collection('communities').doc(communityId).remove()
}
