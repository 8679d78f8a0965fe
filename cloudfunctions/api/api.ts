import type { Reply } from '../../contract/refusals'
import type { Services } from '../platform/context'
import { mediaCheckedOf, attachmentChecked } from '../attachment/mediaCheck'
import { createRouter } from '../platform/router'
import { handlers } from '../modules'

/** One call of the function: the event, who WeChat says sent it, and how it came (getWXContext). */
export type ApiFunction = (
  event: unknown,
  openid: string | undefined,
  source?: string,
) => Promise<Reply<unknown>>

/** The whole function behind its entry file: what people ask, and what WeChat tells us about pictures. */
export function createApi(services: Services): ApiFunction {
  const route = createRouter(services, handlers)
  return async (event, openid, source) => {
    const told = mediaCheckedOf(event, source)
    if (told === null) return route(event, openid)
    try {
      await attachmentChecked(services, told)
    } catch (error) {
      services.log.fault('photo.checked', error)
    }
    return { ok: true, data: null }
  }
}
