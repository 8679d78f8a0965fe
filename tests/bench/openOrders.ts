import { createApi } from '../../cloudfunctions/api/api'
import { seedCommunity, type NewMember } from '../../cloudfunctions/community/seed'
import type { OrderDocument } from '../../cloudfunctions/platform/documents'
import { newOrderDocument } from '../../cloudfunctions/order/document'
import { timeEntry } from '../../cloudfunctions/order/time'
import { createServices } from '../../cloudfunctions/platform/services'
import { createStore } from '../../cloudfunctions/platform/store'
import { approved, here, testNow } from '../../cloudfunctions/testing/people'
import { after, publish, reported, t0 } from '../../domain/testing/orders'
import { minuteMs } from '../../domain/kernel/time'
import type { Sdk } from '../../localcloud/sdkInstance'
import { writeDocuments } from './writeDocuments'

const digits = 7
export const orderIdOf = (number: number) => `order${String(number).padStart(digits, '0')}`
export const volunteerOf = (number: number) => `o-volunteer-${number}`

/** An order on the board, each published a minute after the one before. */
export function openOrder(number: number): OrderDocument {
  const orderId = orderIdOf(number)
  const at = t0 + number * minuteMs
  const report = reported({ orderId, communityId: here.communityId, no: orderId, at })
  const state = after(report, { ...publish, at: at + minuteMs })
  return newOrderDocument(state, timeEntry(`bench:${orderId}`, at, []))
}

/** Writes open orders into a gateway's file before the gateway opens it. */
export const writeOpenOrders = (file: string, count: number): void =>
  writeDocuments(file, 'orders', count, openOrder)

function volunteer(number: number): NewMember {
  return {
    name: `志愿${number}`,
    openid: volunteerOf(number),
    phone: `139${String(number).padStart(8, '0')}`,
    home: { building: '3号楼', unit: '1单元', room: String(100 + number) },
    roles: ['resident', 'volunteer'],
    volunteer: approved(),
  }
}

/** The community with so many volunteers, each approved for every kind they need here. */
export async function seedVolunteers(sdk: Sdk, count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, number) => volunteer(number))
  const standard = { ...here.standard, publishedAt: testNow }
  await seedCommunity(createStore(sdk), {
    community: { ...here, standard },
    joinCode: 'bench',
    people,
    at: testNow,
  })
}

/** The function `api` as one of its instances has it. */
export const apiOn = (sdk: Sdk, now: () => number) => createApi({ ...createServices(sdk), now })
