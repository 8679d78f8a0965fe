import * as cloud from 'wx-server-sdk'
import type { Cloud } from '../platform/cloud'
import { refused } from '../platform/reply'
import { createServices } from '../platform/services'
import { createTimer } from './timer'

// The SDK's own types do not know that its constant may be given here.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

const timer = createTimer(createServices(cloud as unknown as Cloud))

/** The clock has no openid: a person's phone cannot set the timer going. */
export const main = (): Promise<unknown> =>
  cloud.getWXContext().OPENID ? Promise.resolve(refused('role.wrong')) : timer()
