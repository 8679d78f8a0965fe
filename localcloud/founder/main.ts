import * as cloud from 'wx-server-sdk'
import type { Cloud } from '../../cloudfunctions/platform/cloud'
import { createStore } from '../../cloudfunctions/platform/store'
import { foundCommunity, nameSecretary } from '../../scripts/found/found'
import type { Errand, Outcome } from './errand'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

/** Founds from inside a worker, through the same SDK as everything else and by the local cloud's own time. */
export async function main(errand: Errand): Promise<Outcome> {
  const store = createStore(cloud as unknown as Cloud)
  if ('founding' in errand) return { isNew: await foundCommunity(store, errand.founding, Date.now()) }
  return { said: await nameSecretary(store, errand.communityId, errand.secretary) }
}
