import * as cloud from 'wx-server-sdk'
import type { Cloud } from '../platform/cloud'
import { createServices } from '../platform/services'
import { createApi } from './api'

// The SDK's own types do not know that its constant may be given here.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

const api = createApi(createServices(cloud as unknown as Cloud))

export const main = (event: unknown): Promise<unknown> => {
  const { OPENID, SOURCE } = cloud.getWXContext()
  return api(event, OPENID, SOURCE)
}
