import type { ConsentDocument } from '../../../cloudfunctions/platform/documents'
import type { Move } from '../client'
import { communityIds, correctedPersons, invent, proxiesFrom, proxiesMax } from '../people'
import { by, byOne, memberById, playerOf, withRole, type Stage } from './stage'

const desk = ['secretary', 'staff'] as const

type Step = 'ask' | 'answer' | 'end' | 'report' | 'mine' | 'desk'

/** Who lets whom act for them: asked, answered, used and ended (R3). */
export function proxyMove(stage: Stage): Move | null {
  const { random, world } = stage
  const all = world.documents('consents')
  const asked = all.filter(({ status }) => status === 'asked')
  const agreed = all.filter(({ status }) => status === 'agreed')
  const step = random.weighted<Step>({
    ask: all.length < 2 ? 6 : 2,
    ...(all.length === 0 ? {} : { answer: asked.length > 0 ? 7 : 0.4, end: 1.5, mine: 2, desk: 1 }),
    ...(agreed.length === 0 ? {} : { report: 7 }),
  })
  const one = () => random.pick(all)
  switch (step) {
    case 'ask':
      return ask(stage)
    case 'answer':
      return answer(stage, asked.length > 0 && random.chance(0.92) ? random.pick(asked) : one())
    case 'end':
      return end(stage, one())
    case 'report':
      return report(stage, random.pick(agreed))
    case 'mine':
      return byOne(stage, one().communityId, [], { action: 'proxy.mine', input: {} })
    case 'desk':
      return byOne(stage, one().communityId, desk, { action: 'proxy.desk', input: {} })
    default:
      throw new Error(`unknown step ${String(step satisfies never)}`)
  }
}

/** For a neighbour, or for somebody who has no phone and is in no list. */
function ask(stage: Stage): Move | null {
  const { random } = stage
  const communityId = random.chance(0.85) ? communityIds[0] : communityIds[1]
  const members = withRole(stage, communityId)
  // Whoever corrects what they are called stays who they were only to whoever wrote that down.
  const named = members.filter((member) => correctedPersons(playerOf(member)).length === 0)
  if (named.length === 0) return null
  const member = random.pick(named)
  const home = member.home
  const { name, phone, ...other } =
    random.chance(0.6) && home !== null ? { ...member, home } : invent(proxiesFrom + random.below(proxiesMax))
  return by(random.pick(members), {
    action: 'proxy.ask',
    input: {
      ...{ name, phone, home: { ...other.home }, relation: random.pick(['女儿', '邻居']) },
      ...(random.chance(0.7) ? { mayConfirm: true } : {}),
    },
  })
}

function answer(stage: Stage, { _id: consentId, communityId, principal }: ConsentDocument): Move | null {
  const { random } = stage
  const member = memberById(stage, principal.memberId)
  const agree = random.chance(0.85)
  if (member !== null && random.chance(0.7)) {
    return by(member, { action: 'proxy.answer', input: { consentId, agree } })
  }
  return byOne(stage, communityId, random.chance(0.9) ? desk : [], {
    action: 'proxy.answer',
    input: { consentId, agree, ...(random.chance(0.85) ? { note: `${principal.name}电话里说的` } : {}) },
  })
}

function end(stage: Stage, { _id, communityId, principal, helper }: ConsentDocument): Move | null {
  const { random } = stage
  const member = memberById(stage, random.pick([principal.memberId, helper.memberId]))
  const move = { action: 'proxy.end', input: { consentId: _id } } as const
  return member === null || random.chance(0.3)
    ? byOne(stage, communityId, random.chance(0.8) ? desk : [], move)
    : by(member, move)
}

/** In the right of the consent: mostly what it allows. */
function report(stage: Stage, { _id: consentId, helper, principal }: ConsentDocument): Move | null {
  const { random } = stage
  const member = memberById(stage, helper.memberId)
  if (member === null) return null
  const { name, phone } = principal
  const move: Omit<Move, 'who' | 'communityId'> = random.chance(0.85)
    ? { action: 'order.report', input: { kind: 'door', text: `${name}的卧室门关不上，电话${phone}` } }
    : random.pick([
        { action: 'order.mine', input: {} },
        { action: 'points.wallet', input: {} },
      ])
  return { ...by(member, move), consentId }
}
