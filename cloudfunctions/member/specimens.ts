import type { memberActions } from '../../contract/actions/member'
import type { Ground } from '../testing/ground'
import { affordable, flask } from '../testing/market'
import { orderIn } from '../testing/orders'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'
import { here } from '../testing/people'

/** Nobody of whom anything else is known. */
const kin = { name: '吴小满', phone: '13900000099' }
const home = { building: '2号楼', unit: '2单元', room: '909' }

/** `first` has mended, given back, earned and spent: as much as a volunteer leaves behind. */
async function lived(ground: Ground): Promise<void> {
  const goodsId = await affordable(ground)
  const orderId = await orderIn(ground, 'taken')
  await ground.must('first', 'order.release', { orderId, reason: '临时有事' })
  const { redemptionId } = await ground.must('first', 'market.redeem', { goodsId, seenPoints: flask.points })
  await ground.must('first', 'market.cancel', { redemptionId })
  const { code } = await ground.must('first', 'market.redeem', { goodsId, seenPoints: flask.points })
  await ground.must('secretary', 'market.pickup', { code })
}

export const memberSpecimens: SpecimensOf<keyof typeof memberActions> = {
  'member.me': { full: {}, who: 'resident', input: {} },
  'member.home': {
    full: {},
    who: 'resident',
    input: after((ground) => orderIn(ground, 'finished')),
    tells: { desk: ['name'], family: ['name'], crew: ['name'] },
  },
  'member.phone': {
    full: { code: 'e31968a7f94cc5ee25fafc2aef2773f0' },
    who: 'resident',
    input: { code: 'e31968a7f94cc5ee25fafc2aef2773f0' },
  },
  'member.join': {
    full: { communityId: 'qianshang', name: '吴小满', phone: '13900000099', home },
    who: 'stranger',
    input: { communityId: 'qianshang', name: '吴小满', phone: '13900000099', home },
  },
  'member.update': {
    full: { name: '吴小满', phone: '13900000099', home },
    who: 'resident',
    input: { phone: '13900000098' },
  },
  'member.list': {
    full: { role: 'staff', cursor: anyCursor },
    who: 'secretary',
    input: { role: 'property' },
    tells: { desk: ['name', 'phone', 'home'] },
  },
  'member.appoint': {
    full: { memberId: nothing, roles: ['staff', 'property'], bodyId: here.communityId },
    who: 'secretary',
    input: (ground) => Promise.resolve({ memberId: ground.memberId('property'), roles: ['staff'] }),
  },
  'member.relatives': {
    full: { memberId: nothing },
    who: 'secretary',
    input: async (ground) => {
      await ground.must('first', 'member.addRelative', kin)
      return { memberId: ground.memberId('first') }
    },
    // whoever names somebody reads what they wrote
    tells: { desk: ['name', 'phone'], family: ['name', 'phone'] },
  },
  'member.addRelative': {
    full: { memberId: nothing, ...kin },
    who: 'resident',
    input: kin,
    whole: { who: 'staff', input: (ground) => Promise.resolve({ memberId: ground.memberId('first') }) },
  },
  'member.endRelative': {
    full: { memberId: nothing, relativeId: nothing },
    who: 'resident',
    input: (ground) => ground.must('resident', 'member.addRelative', kin),
    whole: {
      who: 'staff',
      input: async (ground) => ({
        memberId: ground.memberId('resident'),
        ...(await ground.must('resident', 'member.addRelative', kin)),
      }),
    },
  },
  'member.export': {
    full: {},
    who: 'first',
    input: after(lived),
    tells: { family: ['name'] },
  },
  'member.leave': {
    full: { confirm: '注销' },
    who: 'first',
    input: async (ground) => {
      await lived(ground)
      return { confirm: '注销' }
    },
  },
}
