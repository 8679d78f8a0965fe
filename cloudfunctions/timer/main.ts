import * as cloud from 'wx-server-sdk'
import type { Cloud } from '../platform/cloud'
import { refused } from '../platform/reply'
import { createServices } from '../platform/services'
import { calledByClock } from './caller'
import { createTimer } from './timer'

// The SDK's own types do not know that its constant may be given here.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

const services = createServices(cloud as unknown as Cloud)
const timer = createTimer(services)

/** What a trigger's event says beside its name: `everything` when somebody runs it by hand (localcloud/timerLoop.ts). */
interface Triggered {
  Message?: unknown
}

export const main = async (event?: Triggered): Promise<unknown> => {
  const { OPENID: openid, SOURCE: source } = cloud.getWXContext()
  if (calledByClock({ trigger: process.env['TRIGGER_SRC'], openid, source }))
    return timer(event?.Message === 'everything')
  services.log.note('the timer was called by somebody else than the clock')
  return refused('role.wrong')
}
