import type { InputOf, OutputOf } from '../../contract/actions'
import { cacheKey, keepCached } from './cache'
import { communityId } from './community'
import { deliver, readPausesMs } from './deliver'
import { dispatch, prepare } from './outbox'
import { isQuery, type ActionName, type QueryName } from '../../contract/names'
import type { Answer } from '../words/reply'

/** What is asked once and for one purpose, or is a whole book: the phone keeps no copy of the answer. */
const unkept: readonly ActionName[] = [
  'member.phone',
  'member.export',
  'community.export',
  'table.get',
  'register.find',
  'register.count',
  'register.importLast',
  'register.importGet',
  'register.importRows',
] satisfies readonly QueryName[]

/**
 * Asks the cloud, typed by the contract. A command gets a requestId that is made once, kept until answered, and
 * reused on every retry, so it is never done twice. The answer of a query is kept for the next first paint.
 * Never throws for a refusal or a lost network: look at `ok`; `wordsFor(problem)` says it in Chinese.
 * @param consentId by which I ask for somebody else (R3)
 */
export async function call<Name extends ActionName>(
  name: Name,
  input: InputOf<Name>,
  consentId?: string,
): Promise<Answer<OutputOf<Name>>> {
  if (!isQuery(name)) return dispatch<OutputOf<Name>>(prepare(name, input, consentId))
  const community = communityId()
  const envelope = {
    action: name,
    input,
    ...(community === undefined ? {} : { communityId: community }),
    ...(consentId === undefined ? {} : { consentId }),
  }
  const answer = await deliver<OutputOf<Name>>(envelope, readPausesMs)
  if (answer.ok && !unkept.includes(name))
    keepCached(cacheKey(name, input, community, consentId), answer.data)
  return answer
}
