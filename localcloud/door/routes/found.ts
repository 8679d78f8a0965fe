import * as v from 'valibot'
import { id, phone } from '../../../contract/fields'
import { foundingFile } from '../../../scripts/found/found'
import type { Founder } from '../../founder/founder'
import type { Route } from '../door'
import { DoorRefusal, readJsonObject, sendJson } from '../http'

/** A community of a thousand buildings fits. */
const BODY_BYTES_MAX = 256 * 1024

const Naming = v.strictObject({ communityId: id, secretary: phone })

/**
 * POST /found does what `npm run found` does in a real environment: a founding file founds a community, and
 * {"communityId","secretary"} names the member with this telephone its first secretary.
 */
export function foundRoute(founder: Founder): Route {
  return {
    path: '/found',
    methods: {
      async POST({ request, response }) {
        const body = await readJsonObject(request, BODY_BYTES_MAX)
        const [founding, naming] = [v.safeParse(foundingFile, body), v.safeParse(Naming, body)]
        if (founding.success) {
          const isNew = await founder.found(founding.output)
          sendJson(response, 200, { ok: true, data: { communityId: founding.output.communityId, isNew } })
        } else if (naming.success) {
          const { communityId, secretary } = naming.output
          sendJson(response, 200, {
            ok: true,
            data: { said: await founder.nameSecretary(communityId, secretary) },
          })
        } else {
          throw new DoorRefusal(400, 'input.invalid')
        }
      },
    },
  }
}
