import type { MemberDocument } from '../../../cloudfunctions/platform/documents'
import type { Move } from '../client'
import { communityIds, correctedFrom, invent, persons } from '../people'
import { bodyMove } from './bodies'
import { upload } from './uploads'
import { bodyIdsOf, by, byOne, withRole, type Stage } from './stage'

const desk = ['secretary', 'staff'] as const

const nobodysKin = { name: '吴小满', phone: '13900000099' }

type Deed =
  | 'join'
  | 'update'
  | 'apply'
  | 'review'
  | 'photo'
  | 'leave'
  | 'appoint'
  | 'rules'
  | 'code'
  | 'kin'
  | 'endKin'
  | 'body'

export function deed(stage: Stage): Move | null {
  const { random } = stage
  const communityId = random.chance(0.85) ? communityIds[0] : communityIds[1]
  const member = random.pick(withRole(stage, communityId))
  switch (
    random.weighted<Deed>({
      join: 5,
      update: 2,
      apply: 4,
      review: 5,
      photo: 6,
      leave: 2,
      appoint: 3,
      rules: 1,
      code: 1,
      kin: 4,
      endKin: 3,
      body: 4,
    })
  ) {
    case 'join':
      return join(stage, communityId)
    case 'update': {
      const { name, phone, home } = invent(correctedFrom + random.below(6))
      const whole = random.pick([{ phone }, { name }, { home }, { name, phone, home }])
      const input = random.chance(0.9) ? whole : { home: { building: '99号楼', unit: '1单元', room: '1' } }
      // One person a name: only `bert` corrects his.
      const bert = stage.members.find(({ openid }) => openid === 'openid-bert-of-wechat')
      return bert === undefined ? null : by(bert, { action: 'member.update', input })
    }
    case 'apply':
      return by(candidateOf(stage, communityId), {
        action: 'volunteer.apply',
        input: { skills: ['door', 'lock'], ...(random.chance(0.2) ? { minor: true } : {}) },
      })
    case 'review': {
      const candidates = withRole(stage, communityId).filter(({ volunteer }) => volunteer !== null)
      if (candidates.length === 0) return null
      const applied = candidates.filter(({ volunteer }) => volunteer?.status !== 'approved')
      const candidate = random.pick(applied.length > 0 && random.chance(0.85) ? applied : candidates)
      const verdict =
        candidate.volunteer?.status === 'approved' ? 'suspended' : random.chance(0.5) ? 'approved' : 'refused'
      return byOne(stage, communityId, desk, {
        action: 'volunteer.review',
        input: { memberId: candidate.memberId, verdict, reason: '按章程' },
      })
    }
    case 'photo':
      return upload(stage, member)
    case 'leave':
      return by(leaverOf(stage, communityId), { action: 'member.leave', input: { confirm: '注销' } })
    case 'appoint':
      return byOne(stage, communityId, ['secretary'], {
        action: 'member.appoint',
        input: {
          memberId: member.memberId,
          ...random.pick([
            { roles: ['staff'] },
            { roles: ['secretary'] },
            { roles: ['property'], bodyId: random.pick(bodyIdsOf(stage, communityId)) },
            { roles: [] },
          ]),
        },
      })
    case 'rules':
      return byOne(stage, communityId, ['secretary'], {
        action: 'community.update',
        input: random.pick([
          { rules: { noticeDays: 0 } },
          { rules: { noticeDays: 1 } },
          { marketHours: '周日下午' },
          { gates: { lock: { danger: true, licence: null, insured: true, firm: random.chance(0.3) } } },
        ]),
      })
    case 'body':
      return bodyMove(stage, communityId)
    case 'code':
      return byOne(stage, communityId, desk, { action: 'community.code', input: {} })
    case 'kin': {
      // Of one another mostly, now and then of somebody who is none, or as the desk learned it.
      const { name, phone } = random.chance(0.8) ? random.pick(withRole(stage, communityId)) : nobodysKin
      const action = 'member.addRelative'
      return random.chance(0.3)
        ? byOne(stage, communityId, desk, { action, input: { memberId: member.memberId, name, phone } })
        : by(member, { action, input: { name, phone } })
    }
    case 'endKin': {
      const told = stage.members.filter((one) => (one.family ?? []).length > 0)
      if (told.length === 0) return null
      const { memberId, family = [] } = random.pick(told)
      const { relativeId, memberId: other } = random.pick(family)
      const side = random.pick([memberId, other ?? memberId, member.memberId])
      const who = stage.members.find((one) => one.memberId === side)
      return who === undefined
        ? null
        : by(who, { action: 'member.endRelative', input: { memberId, relativeId } })
    }
    default:
      throw new Error('unknown deed')
  }
}

/** One who is doing something at this very moment leaves, is suspended or loses what they were appointed to. */
export function meanwhile(stage: Stage, moves: readonly Move[]): Move | null {
  const { random, members } = stage
  const doing = members.filter(({ openid, communityId }) =>
    moves.some(
      ({ who, communityId: about }) => who.openid === openid && (about ?? communityId) === communityId,
    ),
  )
  if (doing.length === 0) return null
  const member = random.pick(doing)
  const { communityId, memberId } = member
  switch (random.weighted({ leave: 4, suspend: 3, appoint: 2 })) {
    case 'leave':
      return by(member, { action: 'member.leave', input: { confirm: '注销' } })
    case 'suspend':
      return byOne(stage, communityId, desk, {
        action: 'volunteer.review',
        input: { memberId, verdict: 'suspended', reason: '按章程' },
      })
    case 'appoint':
      return byOne(stage, communityId, ['secretary'], {
        action: 'member.appoint',
        input: { memberId, roles: random.pick([[], ['staff']]) },
      })
    default:
      throw new Error('unknown turn')
  }
}

/** Mostly somebody for whom nothing is under way; the two secretaries rarely. */
function leaverOf(stage: Stage, communityId: string): MemberDocument {
  const all = withRole(stage, communityId)
  const busy = new Set(stage.orders.flatMap(({ activeIds, reporterId }) => [...activeIds, reporterId]))
  const free = all.filter(({ memberId, roles }) => !busy.has(memberId) && !roles.includes('secretary'))
  return stage.random.pick(free.length > 0 && stage.random.chance(0.8) ? free : all)
}

/** Mostly somebody who does not serve yet. */
function candidateOf(stage: Stage, communityId: string): MemberDocument {
  const all = withRole(stage, communityId)
  const free = all.filter(({ volunteer }) => volunteer === null || volunteer.status === 'refused')
  return stage.random.pick(free.length > 0 && stage.random.chance(0.85) ? free : all)
}

function join(stage: Stage, communityId: string): Move {
  const { random, members } = stage
  const outside = persons.filter(({ openid }) => !members.some((member) => member.openid === openid))
  const who = outside.length > 0 && random.chance(0.8) ? random.pick(outside) : random.pick(persons)
  const { name, phone, home } = who
  const code = random.chance(0.5) ? communityId : random.chance(0.9) ? `join-${communityId}` : 'nowhere'
  return { who, action: 'member.join', input: { communityId: code, name, phone, home } }
}
