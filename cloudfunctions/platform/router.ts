import { actions } from '../../contract/actions'
import { actingAs, consentOf, type Acting } from '../../domain/member/acting'
import { can } from '../../domain/member/policy'
import type { ActionName } from '../../contract/names'
import type { RefusalCode, Reply } from '../../contract/refusals'
import type { AnyoneContext, Call, Handler, MemberContext, Services } from './context'
import type { ConsentDocument, MemberDocument } from './documents'
import { parseEnvelope, parseInput, type Request } from './envelope'
import { hashOf, personIdOf } from './identity'
import { Refused, refused } from './reply'
import { settleWithin } from './within'

/** How long messages and the like may hold up a reply that is already decided. */
const afterMs = 1500

/** One call of the function: the event as it came, and who WeChat says sent it. Never throws. */
export type Api = (event: unknown, openid: string | undefined) => Promise<Reply<unknown>>

export function createRouter(services: Services, handlers: readonly Handler[]): Api {
  const byAction = new Map(handlers.map((handler) => [handler.action, handler]))
  return async (event, openid) => {
    let action = 'unknown'
    try {
      const request = parseEnvelope(event)
      if (!request.ok) return request
      action = request.data.action
      const handler = byAction.get(request.data.action)
      if (handler === undefined) return refused('action.unknown')
      if (openid === undefined || openid === '') return refused('person.unknown')
      const input = parseInput(request.data.action, request.data.input)
      if (!input.ok) return input
      const call = callOf(services, request.data, input.data, openid)
      return await answer(handler, call)
    } catch (error) {
      if (error instanceof Refused) return refused(error.code, error.detail)
      services.log.fault(action, error)
      return refused('internal')
    }
  }
}

function callOf(
  services: Services,
  { action, requestId, communityId, consentId }: Request,
  input: Readonly<Record<string, unknown>>,
  openid: string,
): Call<ActionName> {
  return {
    action,
    input,
    requestId: requestId ?? services.newId(),
    // The same words to another community, or for somebody else, are another request.
    hash: hashOf(
      action,
      communityId === null && consentId === null ? input : { communityId, consentId, input },
    ),
    person: { openid, personId: personIdOf(openid) },
    communityId,
    consentId,
    at: services.now(),
    services,
  }
}

async function answer(handler: Handler, call: Call<ActionName>): Promise<Reply<unknown>> {
  const tasks: (() => Promise<void>)[] = []
  const after = (task: () => Promise<void>) => void tasks.push(task)
  const reply = handler.open
    ? await answerAnyone(handler, call, after)
    : await answerMember(handler, call, after)
  if (reply.ok) await runAfter(call.services, tasks)
  return reply
}

async function answerAnyone(
  handler: Extract<Handler, { open: true }>,
  call: Call<ActionName>,
  after: AnyoneContext<ActionName>['after'],
): Promise<Reply<unknown>> {
  // Nobody joins or leaves for somebody else.
  if (call.consentId !== null) return refused('proxy.none')
  const memberships = await membershipsOf(call)
  const member = choose(memberships, call.communityId)
  return handler.run({ ...call, memberships, member, after })
}

type MemberOnly = Extract<Handler, { open: false }>

async function answerMember(
  handler: MemberOnly,
  call: Call<ActionName>,
  after: MemberContext<ActionName>['after'],
): Promise<Reply<unknown>> {
  // Side by side: a call costs one step of waiting before it decides, not two.
  const [memberships, loaded, consent] = await Promise.all([
    membershipsOf(call),
    handler.load?.(call),
    consentNamed(call),
  ])
  const targetCommunity = handler.target?.communityOf(loaded) ?? null
  const targetMember = targetCommunity === null ? null : choose(memberships, targetCommunity)
  const named = call.communityId === null ? null : choose(memberships, call.communityId)
  // The community that the phone is in is its wish, and each call is held to it.
  if (call.communityId !== null && named === null) return refused('member.none')
  const member = named ?? targetMember ?? choose(memberships, null)
  if (member === null) return refused('member.none')
  // Theirs as well, but not the one they are in now: which one is theirs to know, and nothing more is told.
  if (targetMember !== null && targetMember.communityId !== member.communityId) {
    return refused('community.other', { communityId: targetMember.communityId })
  }
  const acting = call.consentId === null ? actingAs(member) : actingFor(member, consent)
  if (acting === null) return refused('proxy.none')
  const wrong = wrongRole(call.action, acting)
  if (wrong !== null) return refused(wrong)
  // Another community's order is answered like one that does not exist: not even its existence is told.
  if (handler.target !== undefined && targetMember === null) return refused(handler.target.missing)
  const context: MemberContext<ActionName> = {
    ...call,
    member,
    acting,
    communityId: member.communityId,
    after,
  }
  return handler.run(context, loaded)
}

const consentNamed = ({ services, consentId }: Call<ActionName>): Promise<ConsentDocument | null> =>
  consentId === null ? Promise.resolve(null) : services.store.get('consents', consentId)

/** Only for whom this member may act now, here. Whose a consent is that is not theirs, they do not learn. */
function actingFor(
  { memberId, communityId }: MemberDocument,
  consent: ConsentDocument | null,
): Acting | null {
  const isInForce =
    consent?.status === 'agreed' &&
    consent.helper.memberId === memberId &&
    consent.communityId === communityId
  return isInForce ? { memberId, capacities: [{ as: 'proxy', consent }] } : null
}

/** More communities than any one person lives in. */
const membershipsMax = 50

function membershipsOf({ services, person }: Call<ActionName>): Promise<MemberDocument[]> {
  return services.store.find('members', { openid: person.openid }, { limit: membershipsMax })
}

/** The membership in this community, or the one joined last when none is named. */
function choose(memberships: readonly MemberDocument[], communityId: string | null): MemberDocument | null {
  if (communityId !== null) return memberships.find((each) => each.communityId === communityId) ?? null
  return memberships.reduce<MemberDocument | null>(
    (last, each) => (last === null || each.joinedAt > last.joinedAt ? each : last),
    null,
  )
}

function wrongRole(action: ActionName, acting: Acting): RefusalCode | null {
  const { may } = actions[action]
  if (may === 'anyone') return null
  const isProxy = consentOf(acting) !== null
  // What every member may do for themselves nobody does for them, unless the table says so.
  const isAllowed = may === 'member' ? !isProxy : can(acting, may)
  if (isAllowed) return null
  return isProxy ? 'proxy.none' : 'role.wrong'
}

async function runAfter(services: Services, tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const guarded = tasks.map(async (task) => {
    try {
      await task()
    } catch (error) {
      services.log.note('after the reply', error)
    }
  })
  if (guarded.length > 0) await settleWithin(Promise.all(guarded), afterMs)
}
