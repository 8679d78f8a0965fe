import type {
  CommunityDocument,
  MemberDocument,
  OrderDocument,
} from '../../cloudfunctions/platform/documents'
import { newOrderDocument } from '../../cloudfunctions/order/document'
import { timeEntry } from '../../cloudfunctions/order/time'
import { approved } from '../../cloudfunctions/testing/people'
import { communityNamed } from '../../cloudfunctions/testing/scene'
import { nextProofAt } from '../../domain/points/proof'
import { minuteMs } from '../../domain/kernel/time'
import { after, grab, publish, reported, t0, volunteer, wait } from '../../domain/testing/orders'

/** A community where nothing is due. */
export function idleCommunity(number: number, at: number): CommunityDocument {
  const communityId = `community${String(number).padStart(6, '0')}`
  return { ...communityNamed(communityId), wakeAt: nextProofAt(communityId, at) }
}

const lineNumber = (number: number) => 100_000 + number

/** Who waits for one of the lapsed promises, and serves. */
export function inLine(number: number): MemberDocument {
  const person = volunteer(lineNumber(number))
  const { memberId } = person
  const communityId = `community${number % 7}`
  return {
    ...person,
    ...{ _id: memberId, communityId, roles: ['resident', 'volunteer'], volunteer: approved() },
    ...{ relatives: [], joinedAt: t0, version: 1, wakeAt: null, wakeTries: 0 },
  }
}

/** An order whose promise lapsed; somebody waits for every third, and has it then. */
export function lapsed(number: number): OrderDocument {
  const orderId = `order${String(number).padStart(6, '0')}`
  const at = t0 + (number % 500) * minuteMs
  const report = reported({ orderId, no: orderId, communityId: `community${number % 7}`, at })
  const commands = [{ ...publish, at: at + minuteMs }, grab(number, at + 2 * minuteMs)]
  const line = number % 3 === 0 ? [wait(lineNumber(number), at + 3 * minuteMs)] : []
  const state = after(report, ...commands, ...line)
  return newOrderDocument(state, timeEntry(`bench:${orderId}`, at, []))
}
