import type { orderActions } from '../../contract/actions/order'
import type { Ground } from '../testing/ground'
import { doorReport, on, orderIn, report } from '../testing/orders'
import { here, testNow } from '../testing/people'
import { sentDot } from '../testing/dots'
import { sentVoice } from '../testing/voices'
import { visitSpecimens } from './visit/specimens'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

const orderId = nothing
const later = testNow + 1

/** Taken, with a picture of the damage. */
const pictured = async (ground: Ground) => ({
  orderId: await orderIn(ground, 'taken', { photos: [await sentDot(ground, 'resident')] }),
})

async function handedOver(ground: Ground): Promise<string> {
  const reported = await report(ground)
  await ground.must('secretary', 'order.handOver', { orderId: reported, bodyId: here.communityId })
  return reported
}

/** The desk took it in, called back and scored it alone: that waits for a second person. */
async function proposed(ground: Ground): Promise<string> {
  const home = { building: '2号楼', unit: '2单元', room: '1401' }
  const { orderId: taken } = await ground.must('staff', 'order.report', {
    ...doorReport,
    ...{ home, channel: 'phone', onBehalf: { name: '吴小满', phone: '13900000099' } },
  })
  await ground.must('staff', 'order.publish', { orderId: taken })
  await ground.must('first', 'order.grab', { orderId: taken })
  await ground.must('first', 'order.start', { orderId: taken })
  await ground.must('first', 'order.finish', { orderId: taken, outcome: 'fixed', note: '门框已加固' })
  await ground.must('staff', 'order.confirm', { orderId: taken, callback: '电话回访：修好了' })
  await ground.must('staff', 'order.score', { orderId: taken, difficulty: 'large' })
  return taken
}

/** Somebody without an account reported it, and it is said to be mended. */
async function finishedByPhone(ground: Ground): Promise<string> {
  const home = { building: '2号楼', unit: '2单元', room: '1402' }
  const onBehalf = { name: '吴晓曼', phone: '13900000098' }
  const { orderId: taken } = await ground.must('staff', 'order.report', {
    ...doorReport,
    ...{ home, channel: 'phone', onBehalf },
  })
  await ground.must('staff', 'order.publish', { orderId: taken })
  await ground.must('first', 'order.grab', { orderId: taken })
  await ground.must('first', 'order.start', { orderId: taken })
  await ground.must('first', 'order.finish', { orderId: taken, outcome: 'fixed', note: '门框加固' })
  return taken
}

export const orderSpecimens: SpecimensOf<keyof typeof orderActions> = {
  ...visitSpecimens,
  'order.report': {
    full: {
      kind: 'door',
      text: '门框开裂',
      photos: [nothing],
      voice: nothing,
      home: { building: '2号楼', unit: '2单元', room: '1401' },
      freeHours: [{ from: later, until: later + 1 }],
      urgent: true,
      danger: 'flood',
      channel: 'phone',
      onBehalf: { name: '吴小满', phone: '13900000099', toldBy: { name: '周大娘', phone: '13900000098' } },
    },
    who: 'resident',
    input: async (ground) => ({
      ...doorReport,
      photos: [await sentDot(ground, 'resident')],
      voice: await sentVoice(ground, 'resident'),
    }),
    whole: {
      who: 'staff',
      input: async (ground) => ({
        photos: [await sentDot(ground, 'staff')],
        voice: await sentVoice(ground, 'staff'),
      }),
    },
  },
  'order.withdraw': {
    full: { orderId, reason: '已经好了', callback: '电话里说不用修了' },
    who: 'resident',
    input: on('reported'),
  },
  'order.publish': {
    full: { orderId, slots: 1, summary: '门框开裂', kind: 'door', dangers: ['liveWire'], why: '没有登高' },
    who: 'secretary',
    input: on('reported'),
    vouchedFor: true,
  },
  'order.handOver': {
    full: { orderId, bodyId: here.communityId, why: '公共区域', dueAt: later },
    who: 'secretary',
    input: async (ground) => ({ orderId: await report(ground), bodyId: here.communityId }),
  },
  'order.accept': {
    full: { orderId, until: later, words: '明天来人' },
    who: 'property',
    input: async (ground) => ({ orderId: await handedOver(ground), until: later }),
  },
  'order.answer': {
    full: { orderId, fixed: true, text: '已修好', photos: [nothing] },
    who: 'property',
    input: async (ground) => ({
      orderId: await handedOver(ground),
      fixed: true,
      text: '已修好',
      photos: [await sentDot(ground, 'property')],
    }),
  },
  'order.decline': {
    full: { orderId, reason: '不在范围', whoCanHelp: '开锁公司', callback: '电话里说知道了' },
    who: 'secretary',
    input: async (ground) => ({ orderId: await report(ground), reason: '保修期内', whoCanHelp: '厂家' }),
  },
  'order.correct': {
    full: {
      ...{ orderId, name: '吴小满', phone: '13900000099', note: '门框已加固', photos: [nothing] },
      ...{ home: { building: '2号楼', unit: '2单元', room: '1401' }, reason: '电话里听错了' },
    },
    who: 'staff',
    input: async (ground) => ({
      orderId: await orderIn(ground, 'reported'),
      photos: [await sentDot(ground, 'staff')],
    }),
    whole: {
      input: async (ground) => ({
        orderId: await finishedByPhone(ground),
        photos: [await sentDot(ground, 'staff')],
      }),
    },
  },
  'order.takeBack': {
    full: { orderId, memberId: nothing, reason: '师傅联系不上' },
    who: 'secretary',
    input: async (ground) => ({ orderId: await orderIn(ground, 'taken'), reason: '师傅联系不上' }),
    whole: {
      input: async (ground) => {
        const taken = await orderIn(ground, 'taken')
        const view = await ground.must('first', 'member.me', {})
        return { orderId: taken, memberId: view?.memberId ?? nothing }
      },
    },
  },
  'order.endVisit': {
    full: { orderId, reason: '师傅没有再来' },
    who: 'secretary',
    input: async (ground) => ({ orderId: await orderIn(ground, 'working'), reason: '师傅没有再来' }),
  },
  'order.block': {
    full: { orderId, by: '隔壁小区', why: '路权不清', reviewAt: later },
    who: 'secretary',
    input: async (ground) => ({
      orderId: await report(ground),
      by: '隔壁小区',
      why: '路权不清',
      reviewAt: later,
    }),
  },
  'order.board': {
    full: { kind: 'door', cursor: anyCursor },
    who: 'first',
    input: async (ground) => {
      await orderIn(ground, 'taken')
      await orderIn(ground, 'open')
      return {}
    },
    tells: { crew: ['name'] },
  },
  'order.mine': {
    full: {},
    who: 'first',
    input: after((ground) => orderIn(ground, 'taken')),
    tells: { desk: ['name'], crew: ['name'] },
  },
  'order.desk': {
    full: { status: 'open', pressing: true, counts: true, standard: true, cursor: anyCursor },
    who: 'secretary',
    input: async (ground) => {
      await pictured(ground)
      return { status: 'taken', counts: true }
    },
    tells: { desk: ['name', 'phone', 'home'] },
  },
  'order.get': {
    full: { orderId },
    who: 'resident',
    input: pictured,
    tells: { desk: ['name', 'phone', 'home'], crew: ['name'] },
  },
  'order.contact': {
    full: { orderId },
    who: 'first',
    input: on('taken'),
    tells: { holder: ['name', 'phone', 'home'] },
  },
  'order.grab': { full: { orderId, promisedAt: later }, who: 'first', input: on('open') },
  'order.wait': { full: { orderId }, who: 'second', input: on('taken') },
  'order.ask': {
    full: { orderId, memberId: nothing },
    who: 'secretary',
    input: async (ground) => ({
      orderId: await orderIn(ground, 'open'),
      memberId: ground.memberId('second'),
    }),
  },
  'order.answerOffer': {
    full: { orderId, yes: true, promisedAt: later },
    who: 'second',
    input: async (ground) => {
      const open = await orderIn(ground, 'open')
      await ground.must('secretary', 'order.ask', { orderId: open, memberId: ground.memberId('second') })
      return { orderId: open, yes: true }
    },
  },
  'order.release': {
    full: { orderId, reason: '临时有事' },
    who: 'first',
    input: async (ground) => ({ orderId: await orderIn(ground, 'taken'), reason: '临时有事' }),
  },
  'order.similar': {
    full: { kind: 'door', text: '门框开裂', home: { building: '2号楼', unit: '2单元', room: '1401' } },
    who: 'neighbour',
    input: async (ground) => {
      await report(ground)
      return { kind: 'door', text: '门框开裂' }
    },
  },
  'order.join': { full: { orderId }, who: 'neighbour', input: on('open') },
  'order.leaveJoin': {
    full: { orderId },
    who: 'neighbour',
    input: async (ground) => {
      const joined = await on('open')(ground)
      await ground.must('neighbour', 'order.join', joined)
      return joined
    },
  },
  'order.approveScore': {
    full: { orderId },
    who: 'secretary',
    input: async (ground) => ({ orderId: await proposed(ground) }),
  },
  'order.returnScore': {
    full: { orderId, reason: '没有加班' },
    who: 'secretary',
    input: async (ground) => ({ orderId: await proposed(ground), reason: '没有加班' }),
  },
  'order.score': {
    full: { orderId, difficulty: 'small', hours: 2, adjustments: ['night'], reason: '夜间上门' },
    who: 'secretary',
    input: async (ground) => ({ orderId: await orderIn(ground, 'confirmed'), difficulty: 'large' }),
    everyoneReads: ['reason'],
  },
}
