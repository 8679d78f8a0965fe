import * as cloud from 'wx-server-sdk'
import { seedCommunity } from '../../../cloudfunctions/community/seed'
import type { Cloud } from '../../../cloudfunctions/platform/cloud'
import { createStore } from '../../../cloudfunctions/platform/store'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

/** Founds the demo community from inside a worker, through the same SDK as everything else. */
export async function main(event: Parameters<typeof seedCommunity>[1]): Promise<{ ok: true }> {
  await seedCommunity(createStore(cloud as unknown as Cloud), event)
  return { ok: true }
}
