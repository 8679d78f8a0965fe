import { APP_ID, type Workers } from '../../workers/workers'
import { PlatformError } from '../../workers/platformError'
import type { Route } from '../door'
import { readJsonObject, sendJson, sendJsonText } from '../http'

/** Larger than any honest request: the longest text is a few hundred characters. */
const BODY_BYTES_MAX = 256 * 1024
const OPENID = /^[A-Za-z0-9_-]{1,64}$/

/** Calls function api as one person's phone would; used by the door, the demo and the tests. */
export async function callApi(
  workers: Workers,
  openid: string | undefined,
  envelope: Readonly<Record<string, unknown>>,
): Promise<string> {
  const known = openid !== undefined && OPENID.test(openid)
  // The platform adds who calls to the event itself, over anything the client wrote there.
  const userInfo = known ? { appId: APP_ID, openId: openid } : { appId: APP_ID }
  const env = { TCB_SOURCE: 'wx_client', ...(known ? { WX_OPENID: openid } : {}) }
  return workers.invoke('api', { ...envelope, userInfo }, env)
}

/** POST /call/api: exactly what wx.cloud.callFunction would give. */
export function callRoute(workers: Workers): Route {
  return {
    path: '/call/api',
    methods: {
      async POST({ request, response }) {
        const envelope = await readJsonObject(request, BODY_BYTES_MAX)
        const openid = request.headers['x-openid']
        try {
          sendJsonText(
            response,
            200,
            await callApi(workers, typeof openid === 'string' ? openid : undefined, envelope),
          )
        } catch (error) {
          if (!(error instanceof PlatformError)) throw error
          // No answer of the function exists: callFunction would fail with this number, and the client tries again.
          const status = error.fault === 'timedOut' ? 504 : error.fault === 'overloaded' ? 503 : 500
          const code = error.fault === 'overloaded' ? 'busy' : 'internal'
          sendJson(response, status, { ok: false, code, errCode: error.errCode })
        }
      },
    },
  }
}
