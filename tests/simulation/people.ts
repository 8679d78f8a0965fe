import type { NewMember } from '../../cloudfunctions/community/seed'
import { personIdOf } from '../../cloudfunctions/platform/identity'
import type { CommunityRules } from '../../domain/community/types'
import { defaultRules, defaultStandard } from '../../domain/community/defaults'
import type { Community } from '../../domain/community/types'
import type { Role, VolunteerProfile } from '../../domain/member/types'
import type { Home } from '../../domain/kernel/home'
import type { OrderKind } from '../../domain/order/types'

/** Saturday, 21 November 2026, noon in Shanghai. */
export const beginning = Date.parse('2026-11-21T12:00:00+08:00')

export const communityIds = ['qianshang', 'liugou'] as const
export type CommunityId = (typeof communityIds)[number]

/** Who plays: every one has a name, a phone and a door that nobody else has, so that a leak can be traced. */
export interface Person {
  key: string
  openid: string
  personId: string
  name: string
  phone: string
  home: Home
  /** the community they were born into; strangers are in none */
  communityId: CommunityId | null
}

const surnames = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗')
/** characters that no other word of the simulation has, and no two people share */
const given = Array.from(
  '昶昱晟晗煜烨琰瑄璟珩珺琮璇瑾玥钰铄锴鑫淼焱垚犇骉羴霈霖霏雯雩翀翊翎翮聿肃芃芮芷苒茜荀莳菡萱蓁蔚蕤薇藜衎裎觅诩谌谡贲赟跻轩轶迤逸遐邈郁郢鄞酆',
)

/** The n-th invented person. */
export function invent(number: number): Pick<Person, 'name' | 'phone' | 'home'> {
  const first = given[(number * 2) % given.length] ?? ''
  const second = given[(number * 2 + 1) % given.length] ?? ''
  return {
    name: `${surnames[number % surnames.length] ?? ''}${first}${second}`,
    phone: `139${String(10_000_000 + number * 1_234_567).slice(-8)}`,
    home: {
      building: `${1 + (number % 3)}号楼`,
      unit: `${1 + (number % 2)}单元`,
      room: String(4101 + number * 37),
    },
  }
}

function person(
  number: number,
  key: string,
  communityId: CommunityId | null,
  home = invent(number).home,
): Person {
  const openid = `openid-${key}-of-wechat`
  const { name, phone } = invent(number)
  return { key, openid, personId: personIdOf(openid), name, phone, home, communityId }
}

const far = beginning + 365 * 86_400_000

const soon = beginning + 4 * 86_400_000

/** @param until when licence and insurance run out */
const skilled = (skills: readonly OrderKind[], licence = false, until = far): VolunteerProfile => ({
  status: 'approved',
  skills,
  licences: licence ? [{ name: '电工证', number: 'T-under-test', validUntil: until }] : [],
  insuredUntil: until,
  guardian: null,
  appliedAt: beginning,
  reviewedAt: beginning,
  reviewReason: null,
})

interface Part {
  person: Person
  roles: readonly Role[]
  volunteer: VolunteerProfile | null
  communities: readonly CommunityId[]
}

const part = (
  person: Person,
  roles: readonly Role[],
  volunteer: VolunteerProfile | null = null,
  communities: readonly CommunityId[] = person.communityId === null ? [] : [person.communityId],
): Part => ({ person, roles: ['resident', ...roles], volunteer, communities })

const here = 'qianshang'
const there = 'liugou'
const family = invent(1).home

/** The cast of every history. `kin` lives with `anna`; `both` serves in both communities; staff of ours also mend. */
export const cast: readonly Part[] = [
  part(person(1, 'anna', here), []),
  part(person(2, 'bert', here), []),
  part(person(3, 'carl', here), []),
  part(person(4, 'secretary', here), ['secretary']),
  part(person(5, 'staff', here), ['staff']),
  part(person(6, 'mender', here), ['staff', 'volunteer'], skilled(['door', 'pipe'])),
  part(person(7, 'property', here), ['property']),
  part(person(8, 'kin', here, family), ['volunteer'], skilled(['lock'])),
  part(person(9, 'dora', here), ['volunteer'], skilled(['door', 'electric'], true)),
  part(person(10, 'emil', here), ['volunteer'], skilled(['pipe'])),
  part(person(11, 'both', here), ['volunteer'], skilled(['door', 'electric'], true, soon), [here, there]),
  part(person(12, 'otto', there), []),
  part(person(13, 'boss', there), ['secretary', 'staff']),
  part(person(14, 'olga', there), ['volunteer'], skilled(['door', 'wall'])),
  part(person(15, 'stranger', null), []),
  part(person(16, 'newcomer', null), []),
]

export const persons: readonly Person[] = cast.map(({ person }) => person)

/** People without a smartphone, known to the desk only; numbered on from the cast. */
export const proxiesFrom = 20
export const proxiesMax = 6
/** Second names, phones and doors that people correct theirs to. */
export const correctedFrom = 28
export const correctedMax = 6
/** Under what else somebody may be known: one of the cast corrects what they said of themselves. */
export const correctedPersons = ({ key }: Person): readonly Pick<Person, 'name' | 'phone' | 'home'>[] =>
  key === 'bert' ? Array.from({ length: correctedMax }, (_, index) => invent(correctedFrom + index)) : []

export const founders = (communityId: CommunityId): NewMember[] =>
  cast
    .filter(({ communities }) => communities.includes(communityId))
    .map(({ person: { openid, name, phone, home }, roles, volunteer }) => ({
      openid,
      name,
      phone,
      home,
      roles,
      volunteer,
    }))

export function community(communityId: CommunityId, rules: Partial<CommunityRules>): Community {
  return {
    communityId,
    name: communityId === here ? '阡上社区' : '柳沟社区',
    phone: communityId === here ? '0532-85550100' : '0532-85550200',
    marketHours: '每周六上午',
    buildings: ['1号楼', '2号楼', '3号楼'].map((name) => ({ name, units: ['1单元', '2单元'] })),
    rules: { ...defaultRules, heldMax: 2, waitMax: 2, ...rules },
    standard: { ...defaultStandard, publishedAt: beginning },
  }
}
