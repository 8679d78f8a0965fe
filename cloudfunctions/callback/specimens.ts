import type { callbackActions } from '../../contract/actions/callback'
import { doorReport } from '../testing/orders'
import type { Ground } from '../testing/ground'
import { people, testNow } from '../testing/people'
import { anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

const { name, phone } = people.resident

/** Somebody without a smartphone reported it by telephone, and it is said to be mended: a call is owed. */
export async function owedCall(ground: Ground): Promise<string> {
  const home = { building: '2号楼', unit: '2单元', room: '1401' }
  const { orderId } = await ground.must('staff', 'order.report', {
    ...doorReport,
    ...{ home, channel: 'phone', onBehalf: { name, phone } },
  })
  await ground.must('secretary', 'order.publish', { orderId })
  await ground.must('first', 'order.grab', { orderId })
  await ground.must('first', 'order.start', { orderId })
  await ground.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '门框已加固' })
  return orderId
}

export const callbackSpecimens: SpecimensOf<keyof typeof callbackActions> = {
  'callback.queue': {
    full: { cursor: anyCursor },
    who: 'staff',
    input: async (ground) => {
      await owedCall(ground)
      return {}
    },
    tells: { desk: ['name', 'phone', 'home'] },
  },
  'callback.log': {
    full: {
      ...{ orderId: nothing, reached: false, way: 'phone', through: '楼下老周', words: '响了没人接' },
      nextAt: testNow + 3_600_000,
    },
    who: 'staff',
    input: async (ground) => ({ orderId: await owedCall(ground), reached: false }),
  },
}
