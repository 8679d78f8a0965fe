import type { Header } from '../case/header'
import { accept, refuse, type Decision, type Refusal } from '../kernel/decision'
import { dayMs } from '../kernel/time'
import { withoutPerson, type PrivateSide } from '../order/summary'
import { unitLimits } from './limits'
import type { SignedUnit, Unit, UnitCommand, UnitEvent, UnitRefusal, UnitTerms } from './types'

/** Everything that happens to a partner unit (C1). What has ended stays ended: another agreement is another unit. */
export function decideUnit(unit: Unit, command: UnitCommand): Decision<UnitEvent, UnitRefusal> {
  if (unit.status === 'ended') return refuse('unit.ended')
  const { people } = unit
  switch (command.type) {
    case 'renew':
      return whyNotTerms(command) ?? accept(command)
    case 'join': {
      if (people.some(({ memberId }) => memberId === command.person.memberId)) return refuse('unit.already')
      const max = unitLimits.people
      return people.length >= max ? refuse('unit.tooMany', { max }) : accept(command)
    }
    case 'part':
      return people.some(({ memberId }) => memberId === command.memberId)
        ? accept(command)
        : refuse('unit.notOne')
    case 'end':
      return accept(command)
    default:
      throw new Error(`unknown command ${String(command satisfies never)}`)
  }
}

export interface Signing extends UnitTerms {
  unitId: string
  communityId: string
  no: string
  at: number
}

export function signUnit({ at, ...told }: Signing): { ok: true; state: SignedUnit } | Refusal<UnitRefusal> {
  const state: SignedUnit = { ...told, status: 'signed', people: [], openedAt: at, since: at }
  return whyNotTerms(told) ?? { ok: true, state }
}

/** An agreement ends after it begins, and within the years that one plans. */
function whyNotTerms({ from, until }: UnitTerms): Refusal<'unit.dates'> | null {
  const longestMs = unitLimits.years * 366 * dayMs
  return until > from && until - from <= longestMs ? null : refuse('unit.dates')
}

export function evolveUnit(unit: Unit, event: UnitEvent): Unit {
  switch (event.type) {
    case 'renew': {
      const { type: _type, at: _at, ...terms } = event
      return { ...unit, ...terms }
    }
    case 'join':
      return { ...unit, people: [...unit.people, event.person] }
    case 'part':
      return { ...unit, people: unit.people.filter(({ memberId }) => memberId !== event.memberId) }
    case 'end':
      return { ...unit, status: 'ended', reason: event.reason, since: event.at, people: [] }
    default:
      throw new Error(`unknown event ${String(event satisfies never)}`)
  }
}

/** Only while its agreement runs does anybody act for it. */
export const isInForce = ({ status, from, until }: Unit, at: number): boolean =>
  status === 'signed' && from <= at && at <= until

export const unitLists = { signed: 'unit:signed', ended: 'unit:ended' } as const

/** When the agreement runs out it is the desk's day: to be renewed or ended. */
export function unitHeader(unit: Unit): Header {
  const { communityId, name, no, status, since, openedAt, people } = unit
  const isSigned = status === 'signed'
  return {
    ...{ no, status, since, openedAt },
    dueAt: isSigned ? unit.until : null,
    endBy: null,
    wakeAt: null,
    ownerKeys: [],
    news: null,
    namedIds: people.map(({ memberId }) => memberId),
    listKeys: [isSigned ? unitLists.signed : unitLists.ended],
    uniqueKeys: isSigned ? [`unit:${communityId}:${name}`] : [],
  }
}

/** Without this person, also in what was written. */
export function forgetInUnit(unit: Unit, memberId: string, known: readonly PrivateSide[]): Unit {
  const said = (words: string) => known.reduce(withoutPerson, words)
  const bare = {
    people: unit.people.filter((one) => one.memberId !== memberId),
    agreement: said(unit.agreement),
  }
  return unit.status === 'ended' ? { ...unit, ...bare, reason: said(unit.reason) } : { ...unit, ...bare }
}
