import { openTestApi, type TestApi } from '../../cloudfunctions/testing/api'
import { inputAbout, type Input } from '../../cloudfunctions/testing/inputs'
import { owedCall } from '../../cloudfunctions/callback/specimens'
import { proposed } from '../../cloudfunctions/award/specimens'
import { disputedNotice } from '../../cloudfunctions/notice/specimens'
import { cutOff } from '../../cloudfunctions/outage/specimens'
import { claimedNeed } from '../../cloudfunctions/need/specimens'
import { askedToAct } from '../../cloudfunctions/proxy/specimens'
import { tableOfResident, takenIn } from '../../cloudfunctions/testing/oldTables'
import { lapsed } from '../../cloudfunctions/testing/lapses'
import { orderIn, report } from '../../cloudfunctions/testing/orders'
import { others, people, type PersonName } from '../../cloudfunctions/testing/people'
import { signedUnit } from '../../cloudfunctions/unit/specimens'
import { sentDot } from '../../cloudfunctions/testing/dots'
import { sentVoice } from '../../cloudfunctions/testing/voices'
import { yearOf } from '../../domain/kernel/time'
import type { ActionName } from '../../contract/names'

/** Both communities in the middle of their life: orders in several states, goods, a redemption, an applicant. */
export interface Busy {
  api: TestApi
  /** ids of our community, by what they are */
  orders: readonly string[]
  goodsId: string
  redemptionId: string
  settlementId: string
  photoId: string
  voiceId: string
  /** an old table that names the resident */
  importId: string
}

export const everybody: readonly PersonName[] = [
  ...(Object.keys(people) as (keyof typeof people)[]),
  ...(Object.keys(others) as (keyof typeof others)[]),
  'stranger',
]

export async function openBusy(): Promise<Busy> {
  const api = await openTestApi()
  const { resident } = people
  const words = { text: `我是${resident.name}，电话${resident.phone}，2号楼2单元1401家的卧室门框开裂` }
  const { orderId: confirmed, disputed, settlementId } = await hangNotice(api, words)
  // The notice hangs its time and the points are paid; what is held is held after that, or time would end it.
  api.cloud.clock.advance(8 * 24 * 3600 * 1000)
  await api.runTimer()
  const taken = await orderIn(api, 'taken', words)
  const finished = await orderIn(api, 'finished', words)
  const reported = await report(api, words)
  const open = await orderIn(api, 'open', words)
  const shared = await report(api, words)
  await api.must('secretary', 'order.publish', { orderId: shared, slots: 2 })
  for (const who of ['third', 'fourth'] as const) await api.must(who, 'order.grab', { orderId: shared })
  await api.must('third', 'order.start', { orderId: shared })
  const ofStaff = await report(api, { text: '门坏了' }, 'staff')
  await api.must('secretary', 'order.publish', { orderId: ofStaff })
  await api.must('second', 'order.grab', { orderId: ofStaff })
  await api.must('second', 'order.start', { orderId: ofStaff })
  await api.must('second', 'order.wait', { orderId: taken })
  await api.must('first', 'order.contact', { orderId: taken })
  await standAround(api)
  const shelf = {
    name: '暖壶',
    category: 'home',
    picture: 'thermos',
    points: shelfPoints,
    limitPerMonth: 2,
    listed: true,
  } as const
  const { goodsId } = await api.must('secretary', 'market.put', shelf)
  await api.must('secretary', 'market.stock', { goodsId, kind: 'bought', quantity: 3, note: '首批' })
  await api.must('neighbour', 'volunteer.apply', { skills: ['door'] })
  await hoursAsked(api)
  const photoId = await sentDot(api, 'resident')
  const voiceId = await sentVoice(api, 'resident')
  await api.cloud.openapi.settled()
  return {
    api,
    orders: [taken, finished, confirmed, reported, open, disputed, shared, ofStaff],
    settlementId,
    goodsId,
    redemptionId: await redeemed(api, goodsId),
    photoId,
    voiceId,
    importId: (await takenIn(api, tableOfResident())).importId,
  }
}

/** One order is scored and noticed, another disputed as well. */
async function hangNotice(api: TestApi, words: { text: string }) {
  const orderId = await orderIn(api, 'confirmed', words)
  await api.must('secretary', 'order.score', { orderId, difficulty: 'large' })
  const disputed = await orderIn(api, 'scored', words)
  const { settlementId } = await api.must('secretary', 'points.settle', {})
  await api.must('neighbour', 'points.object', {
    orderId: disputed,
    reason: `评高了，请打${people.neighbour.phone}`,
  })
  return { orderId, disputed, settlementId }
}

/** A certificate, and other minutes asked for one visit, with a telephone in the reason. */
async function hoursAsked(api: TestApi): Promise<void> {
  await api.must('first', 'certificate.issue', { year: yearOf(api.cloud.clock.now()) })
  const { stints } = await api.must('first', 'certificate.record', {})
  const stint = stints.find(({ pending }) => !pending)
  if (stint === undefined) throw new Error('nothing was served')
  const { orderId, startedAt } = stint
  const reason = `忘了写，请打${people.first.phone}`
  await api.must('first', 'certificate.correct', { orderId, startedAt, minutes: 90, reason })
}

/** What stands around orders: an appeal with a telephone in it, a notice that somebody objects to, and who asks to act for whom. */
async function standAround(api: TestApi): Promise<void> {
  const lapse = await lapsed(api)
  await api.must('first', 'volunteer.appeal', {
    ...lapse,
    reason: `住户改了时间，请打${people.first.phone}`,
  })
  await disputedNotice(api)
  await cutOff(api)
  await askedToAct(api)
  const { name, phone } = people.neighbour
  await api.must('resident', 'member.addRelative', { name, phone })
  await proposed(api)
  await api.must('secretary', 'community.update', { rules: { noticeDays: 6 } })
  await claimedNeed(api)
  await signedUnit(api)
  await owedCall(api)
}

/** The specimen's input about things that are there, so that what gets past the schema meets real documents. */
export function realInput(
  { api, orders, goodsId, redemptionId, photoId, voiceId, importId }: Busy,
  action: ActionName,
): Input {
  return inputAbout(action, {
    orderId: orders,
    goodsId: [goodsId],
    redemptionId: [redemptionId],
    memberId: [api.memberId('neighbour')],
    photos: [[photoId]],
    voice: [voiceId],
    importId: [importId],
  })
}

/** What one piece of the article on the shelf costs. */
export const shelfPoints = 5

/** The points that were paid have bought a flask, which waits for its owner. */
async function redeemed(api: TestApi, goodsId: string): Promise<string> {
  const { redemptionId } = await api.must('first', 'market.redeem', { goodsId, seenPoints: shelfPoints })
  return redemptionId
}
