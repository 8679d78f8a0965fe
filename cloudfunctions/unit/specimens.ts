import type { unitActions } from '../../contract/actions/unit'
import { dayMs } from '../../domain/kernel/time'
import type { Ground } from '../testing/ground'
import { testNow } from '../testing/people'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

export const agreed = {
  name: '月湾小学',
  phone: '0532-85550177',
  agreement: '每月一次课后看护，借操场办活动。',
  from: testNow - 30 * dayMs,
  until: testNow + 335 * dayMs,
}

/** The desk has signed with a school, for which 卫东来 acts. */
export async function signedUnit(ground: Ground): Promise<{ unitId: string }> {
  const { unitId } = await ground.must('staff', 'unit.sign', agreed)
  await ground.must('staff', 'unit.add', { unitId, memberId: ground.memberId('fourth') })
  return { unitId }
}

export const unitSpecimens: SpecimensOf<keyof typeof unitActions> = {
  'unit.list': {
    full: { status: 'signed', cursor: anyCursor },
    who: 'staff',
    input: async (ground) => {
      await signedUnit(ground)
      return { status: 'signed' }
    },
    tells: { desk: ['name'] },
  },
  'unit.mine': { full: {}, who: 'fourth', input: after(signedUnit) },
  'unit.sign': {
    full: agreed,
    who: 'staff',
    input: agreed,
    everyoneReads: ['name', 'agreement'],
  },
  'unit.renew': {
    full: { ...agreed, unitId: nothing, agreement: '再续一年。', until: testNow + 700 * dayMs },
    who: 'staff',
    input: async (ground) => ({ ...agreed, ...(await signedUnit(ground)), agreement: '改成每月两次。' }),
    whole: { input: signedUnit },
    everyoneReads: ['name', 'agreement'],
  },
  'unit.end': {
    full: { unitId: nothing, reason: '学校搬走了' },
    who: 'staff',
    input: async (ground) => ({ ...(await signedUnit(ground)), reason: '协议到期不续' }),
    whole: { input: signedUnit },
    everyoneReads: ['reason'],
  },
  'unit.add': {
    full: { unitId: nothing, memberId: nothing },
    who: 'staff',
    input: async (ground) => ({ ...(await signedUnit(ground)), memberId: ground.memberId('third') }),
  },
  'unit.remove': {
    full: { unitId: nothing, memberId: nothing },
    who: 'staff',
    input: async (ground) => ({ ...(await signedUnit(ground)), memberId: ground.memberId('fourth') }),
  },
}
