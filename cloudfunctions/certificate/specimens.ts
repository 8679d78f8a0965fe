import type { certificateActions } from '../../contract/actions/certificate'
import { yearOf } from '../../domain/kernel/time'
import type { Ground } from '../testing/ground'
import { orderIn } from '../testing/orders'
import { testNow } from '../testing/people'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

const year = yearOf(testNow)
const number = 'K7QM2X9B4TDW'
const asking = { minutes: 90, reason: '忘了加上买材料的时间，可以打 13900000011' }

/** A visit of `first` that the resident has confirmed. */
export async function served(ground: Ground) {
  const orderId = await orderIn(ground, 'confirmed')
  const { stints } = await ground.must('first', 'certificate.record', {})
  const startedAt = stints.find((stint) => stint.orderId === orderId)?.startedAt
  if (startedAt === undefined) throw new Error('nothing was served')
  return { orderId, startedAt }
}

/** The same, and `first` asks for other minutes. */
async function asked(ground: Ground) {
  const visit = await served(ground)
  await ground.must('first', 'certificate.correct', { ...visit, ...asking })
  return { ...visit, memberId: ground.memberId('first') }
}

/** Its number, once `first` has made one. */
async function issued(ground: Ground): Promise<{ number: string }> {
  await served(ground)
  return ground.must('first', 'certificate.issue', { year })
}

export const certificateSpecimens: SpecimensOf<keyof typeof certificateActions> = {
  'certificate.record': { full: { year }, who: 'first', input: after(asked) },
  'certificate.issue': {
    full: { year },
    who: 'first',
    input: async (ground) => {
      await served(ground)
      return { year }
    },
  },
  'certificate.withdraw': { full: { number }, who: 'first', input: issued },
  'certificate.verify': {
    full: { number },
    who: 'neighbour',
    input: issued,
    tells: { bearer: ['name'] },
  },
  'certificate.correct': {
    full: { orderId: nothing, startedAt: testNow, ...asking },
    who: 'first',
    input: async (ground) => ({ ...(await served(ground)), ...asking }),
  },
  'certificate.corrections': {
    full: { cursor: anyCursor },
    who: 'staff',
    input: after(asked),
    // their own words may give a number to call
    tells: { desk: ['name', 'phone'] },
  },
  'certificate.answer': {
    full: {
      memberId: nothing,
      orderId: nothing,
      startedAt: testNow,
      outcome: 'agreed',
      words: '材料单上看得出来',
    },
    who: 'staff',
    input: async (ground) => ({ ...(await asked(ground)), outcome: 'agreed', words: '材料单上看得出来' }),
  },
}
