import type { Services } from '../lib/context'
import { mediaCheckedOf, photoChecked } from '../lib/media-check'
import { createRouter, type Api } from '../lib/router'
import { handlers } from './handlers'

/** The whole function behind its entry file: what people ask, and what WeChat tells us about pictures. */
export function createApi(services: Services): Api {
  const route = createRouter(services, handlers)
  return async (event, openid) => {
    const told = mediaCheckedOf(event)
    if (told === null) return route(event, openid)
    try {
      await photoChecked(services, told)
    } catch (error) {
      services.log.fault('photo.checked', error)
    }
    return { ok: true, data: null }
  }
}
