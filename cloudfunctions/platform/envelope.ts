import * as v from 'valibot'
import type { ActionName } from '../../contract/names'
import { isTooDeep } from '../../contract/depth'
import { actions } from '../../contract/actions'
import { isActionName } from '../../contract/names'
import { id, requestId } from '../../contract/fields'
import type { Reply } from '../../contract/refusals'
import { cutTo } from '../../domain/kernel/cut'
import { accepted, refused } from './reply'

/** Nothing people may send is longer: the longest is a report of 500 characters with nine photo ids. */
export const envelopeBytesMax = 32 * 1024

/** What came in, parsed: the only shape that goes further. */
export interface Request {
  action: ActionName
  input: unknown
  requestId: string | null
  communityId: string | null
  consentId: string | null
}

const envelope = v.object({
  action: v.string(),
  input: v.optional(v.unknown()),
  requestId: v.optional(requestId),
  communityId: v.optional(id),
  consentId: v.optional(id),
})

/** WeChat adds fields of its own to the event (userInfo, tcbContext), so unknown ones beside ours are left alone. */
export function parseEnvelope(event: unknown): Reply<Request> {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return refused('request.malformed')
  const parsed = v.safeParse(envelope, event)
  if (!parsed.success) return refused('request.malformed')
  const { action, input = {}, requestId: sent, communityId = null, consentId = null } = parsed.output
  if (!isActionName(action)) return refused('action.unknown')
  if (isTooDeep(input)) return refused('request.malformed')
  if (Buffer.byteLength(JSON.stringify(input)) > envelopeBytesMax) return refused('request.tooLarge')
  return accepted({ action, input, requestId: sent ?? null, communityId, consentId })
}

/** A field's name comes from the sender when it is one too many. */
const fieldMax = 60

/** Parses the input once, by the contract; the refusal names the first wrong field. */
export function parseInput(action: ActionName, input: unknown): Reply<Readonly<Record<string, unknown>>> {
  // A list has no fields, so a schema of optional ones would let it pass.
  if (Array.isArray(input)) return refused('input.invalid', { field: 'input' })
  const parsed = v.safeParse(actions[action].input, input)
  if (parsed.success) return accepted(parsed.output)
  const field = v.getDotPath(parsed.issues[0])
  return refused('input.invalid', { field: field === null ? 'input' : cutTo(field, fieldMax) })
}
