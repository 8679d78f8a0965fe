import type { Route } from '../door'
import { DoorRefusal, sendJson } from '../http'

/**
 * POST /restart throws away everything people did here and tells the demo's past anew; answers when it is told. A local
 * cloud that was started without the demo refuses: what it holds is somebody's own.
 */
export function restartRoute(restart: (() => Promise<void>) | undefined): Route {
  return {
    path: '/restart',
    methods: {
      async POST({ response }) {
        if (restart === undefined) throw new DoorRefusal(403, 'restart.noDemo')
        await restart()
        sendJson(response, 200, { ok: true })
      },
    },
  }
}
