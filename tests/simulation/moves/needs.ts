import type { Need, NeedStatus } from '../../../domain/need/types'
import { dayMs } from '../../../domain/kernel/time'
import { needKinds } from '../../../domain/need/types'
import type { Move } from '../client'
import { communityIds, invent, proxiesFrom, proxiesMax } from '../people'
import { by, byOne, memberById, withRole, type Stage } from './stage'

const desk = ['secretary', 'staff'] as const

type Step =
  | 'put'
  | 'decline'
  | 'withdraw'
  | 'claim'
  | 'contact'
  | 'promise'
  | 'release'
  | 'finish'
  | 'confirm'
  | 'answer'
  | 'get'
  | 'list'

/** How likely people do what, by where the need stands: mostly what is due, now and then something else. */
const likely: Readonly<Record<NeedStatus, Partial<Record<Step, number>>>> = {
  asked: { put: 60, decline: 4, withdraw: 4, claim: 2, get: 4, list: 2 },
  open: { claim: 60, put: 6, decline: 3, withdraw: 3, get: 4, list: 3 },
  claimed: { promise: 20, finish: 45, contact: 14, release: 8, withdraw: 3, claim: 3, get: 8 },
  done: { confirm: 60, contact: 5, withdraw: 2, finish: 2, get: 8 },
  confirmed: { answer: 60, confirm: 3, get: 8 },
  answered: { get: 6, list: 3, answer: 1, contact: 1 },
  declined: { get: 2, put: 1 },
  withdrawn: { get: 2, claim: 1 },
}

const over: readonly NeedStatus[] = ['answered', 'declined', 'withdrawn']

/** Every need as it stands. */
export const needsOf = ({ world }: Pick<Stage, 'world'>): readonly Need[] =>
  world
    .documents('cases')
    .filter(({ kind }) => kind === 'need')
    .map(({ state }) => state as Need)

/** What people do about one need, two at once now and then. */
export function needMoves(stage: Stage): Move[] {
  const { random } = stage
  const all = needsOf(stage)
  const live = all.filter(({ status }) => !over.includes(status))
  if (live.length === 0 || (live.length < 3 && random.chance(0.25))) return present([said(stage)])
  const need = random.pick(random.chance(0.92) ? live : all)
  const step = random.weighted(likely[need.status])
  const rivals = random.chance(step === 'claim' ? 0.6 : 0.25) ? 1 : 0
  const others = Array.from({ length: rivals }, () =>
    random.chance(0.6) ? step : random.weighted(likely[need.status]),
  )
  return present([step, ...others].map((each) => around(stage, need, each)))
}

/** Somebody asks for something in their own words, or the desk takes it down for one without a phone. */
function said(stage: Stage): Move | null {
  const { random } = stage
  const communityId = random.chance(0.85) ? communityIds[0] : communityIds[1]
  const kind = random.pick(needKinds)
  if (random.chance(0.6)) {
    const members = withRole(stage, communityId)
    if (members.length === 0) return null
    const member = random.pick(members)
    const words = `我是${member.name}，电话${member.phone}，想要一把楼道里的椅子`
    return by(member, { action: 'need.ask', input: { kind, words } })
  }
  const { name, phone, home } = invent(proxiesFrom + random.below(proxiesMax))
  const somebodys = random.chance(0.7)
  return byOne(stage, communityId, desk, {
    action: 'need.take',
    input: {
      ...{ kind, source: random.pick(['meeting', 'desk', 'phone']), words: '楼道太黑' },
      ...(somebodys ? { words: `${name}说楼道太黑，${phone}`, asker: { name, phone, home } } : {}),
      ...{ title: '楼道里装一盏灯', text: random.chance(0.1) ? `请打${phone}` : '', place: home.building },
    },
  })
}

function around(stage: Stage, need: Need, step: Step): Move | null {
  const { random, now } = stage
  const { communityId, needId } = need
  const on = { needId }
  const ofDesk = (action: Move['action'], input: Move['input']) =>
    byOne(stage, communityId, desk, { action, input: { ...on, ...input } })
  const ofHolder = (action: Move['action'], input: Move['input']) =>
    byHolder(stage, need, { action, input: { ...on, ...input } })
  switch (step) {
    case 'put':
      return ofDesk('need.put', {
        title: random.chance(0.9) ? '楼道里放一把椅子' : `给${need.asker.name}放一把椅子`,
        place: random.pick(['', '1号楼', '99号楼']),
      })
    case 'decline':
      return ofDesk('need.decline', { reason: '物业已经在办' })
    case 'withdraw':
      return byAsker(stage, need, { action: 'need.withdraw', input: { ...on, reason: '不用了' } })
    case 'claim':
      return claim(stage, need)
    case 'contact':
      return ofHolder('need.contact', {})
    case 'promise':
      return ofHolder('need.promise', { day: now + random.pick([-2, 1, 3, 10, 400]) * dayMs })
    case 'release':
      return ofHolder('need.release', { reason: `来不及，已和${need.asker.name}说过` })
    case 'finish':
      return ofHolder('need.finish', { words: `放好了，${need.asker.phone}说行` })
    case 'confirm':
      return byAsker(stage, need, {
        action: 'need.confirm',
        input: { ...on, fixed: random.chance(0.75), ...(random.chance(0.9) ? { words: '看过' } : {}) },
      })
    case 'answer':
      return ofDesk('need.answer', { text: random.chance(0.9) ? '放好了' : `${need.asker.name}家放好了` })
    case 'get':
      return byOne(stage, communityId, [], { action: 'need.get', input: on })
    case 'list':
      return byOne(stage, communityId, [], {
        action: 'need.list',
        input: { shelf: random.pick(['open', 'held', 'answered', 'mine']) },
      })
    default:
      throw new Error(`unknown step ${String(step satisfies never)}`)
  }
}

/** For oneself, or for a unit one acts for; now and then for one that is not theirs. */
function claim(stage: Stage, { communityId, needId }: Need): Move | null {
  const { random, members } = stage
  const acting = members.filter((one) => one.communityId === communityId && (one.unitIds ?? []).length > 0)
  const forUnit = acting.length > 0 && random.chance(0.4)
  const able = forUnit ? acting : withRole(stage, communityId)
  if (able.length === 0) return null
  const who = random.pick(able)
  const unitIds = random.chance(0.9) ? (who.unitIds ?? []) : acting.flatMap((one) => one.unitIds ?? [])
  const unit = unitIds.length > 0 && (forUnit || random.chance(0.1)) ? { unitId: random.pick(unitIds) } : {}
  return by(who, { action: 'need.claim', input: { needId, ...unit } })
}

type Ready = Omit<Move, 'who' | 'communityId'>

/** Who holds it, as themselves or for their unit; the desk or anybody now and then. */
function byHolder(stage: Stage, need: Need, move: Ready): Move | null {
  const { random, members } = stage
  const helper = 'helper' in need ? need.helper : null
  const unitId = helper?.as === 'unit' ? helper.unitId : null
  const acting = unitId === null ? [] : members.filter((one) => (one.unitIds ?? []).includes(unitId))
  const holder =
    acting.length > 0 ? random.pick(acting) : memberById(stage, helper === null ? null : helper.memberId)
  if (holder !== null && random.chance(0.88)) return by(holder, move)
  return byOne(stage, need.communityId, random.chance(0.7) ? desk : [], move)
}

/** Who asked, or the desk for them. */
function byAsker(stage: Stage, need: Need, move: Ready): Move | null {
  const asker = memberById(stage, need.asker.memberId)
  return asker === null || stage.random.chance(0.12)
    ? byOne(stage, need.communityId, desk, move)
    : by(asker, move)
}

const present = (moves: readonly (Move | null)[]): Move[] => moves.filter((move) => move !== null)
