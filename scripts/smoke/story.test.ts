import { createApi } from '../../cloudfunctions/api/api'
import { createServices } from '../../cloudfunctions/platform/services'
import { collections } from '../../cloudfunctions/platform/collections'
import { openTestCloud, type TestCloud } from '../../localcloud/testing'
import { nameSecretary } from '../found/found'
import { foundForSmoke, sweep } from './environment'
import { tellStory } from './story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await openTestCloud()
})
afterAll(() => cloud.close())

test('the story of the smoke test runs, and leaves nothing behind', async () => {
  const told: string[] = []
  const services = createServices(cloud.sdk())
  const { store } = services
  const communityId = await foundForSmoke(store)
  // Each caller is a function instance of its own, as in the cloud.
  const api = (event: unknown, openid?: string) => createApi(createServices(cloud.sdk()))(event, openid)
  await tellStory(
    api,
    communityId,
    (telephone) => nameSecretary(store, communityId, telephone),
    (line) => told.push(line),
  )
  expect(told).toHaveLength(3)
  expect(cloud.documents('orders')).toHaveLength(1)
  await sweep(store, communityId)
  for (const name of Object.keys(collections)) expect(cloud.documents(name)).toEqual([])
})
