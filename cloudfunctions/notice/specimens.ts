import type { noticeActions } from '../../contract/actions/notice'
import type { Ground } from '../testing/ground'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

const words = {
  kind: 'words',
  title: '停水通知',
  text: '周三上午停水，请先存一点。',
  audience: { kind: 'all' },
} as const

/** A notice to all that everybody must know, may object to, and that names the resident. */
export async function hung(ground: Ground): Promise<{ noticeId: string }> {
  const named = [ground.memberId('resident')]
  return ground.must('secretary', 'notice.post', { ...words, objectionDays: 7, mustKnowDays: 3, named })
}

/** As `hung`, and the neighbour objects to it. */
export async function disputedNotice(ground: Ground): Promise<{ noticeId: string }> {
  const { noticeId } = await hung(ground)
  await ground.must('neighbour', 'notice.object', { noticeId, reason: '日子写错了' })
  return { noticeId }
}

export const noticeSpecimens: SpecimensOf<keyof typeof noticeActions> = {
  'notice.list': { full: { cursor: anyCursor }, who: 'neighbour', input: after(hung) },
  'notice.get': {
    full: { noticeId: nothing },
    who: 'neighbour',
    input: hung,
    tells: { desk: ['name'] },
  },
  'notice.desk': { full: { cursor: anyCursor }, who: 'staff', input: after(hung) },
  'notice.post': {
    full: {
      ...words,
      photos: [nothing],
      signature: '阡上社区居委会',
      hangDays: 30,
      objectionDays: 7,
      mustKnowDays: 3,
      named: [nothing],
    },
    who: 'staff',
    input: words,
    whole: {
      input: (ground) => Promise.resolve({ photos: [], named: [ground.memberId('resident')] }),
    },
    everyoneReads: ['title', 'text', 'signature'],
  },
  'notice.correct': {
    full: {
      noticeId: nothing,
      title: '停水改期',
      text: '改到周四上午。',
      photos: [nothing],
      why: '日子写错了',
    },
    who: 'staff',
    input: async (ground) => ({
      ...(await hung(ground)),
      title: '停水改期',
      text: '改到周四上午。',
      why: '写错了',
    }),
    whole: { input: async (ground) => ({ ...(await hung(ground)), photos: [] }) },
    everyoneReads: ['title', 'text', 'why'],
  },
  'notice.withdraw': {
    full: { noticeId: nothing, why: '不停水了' },
    who: 'staff',
    input: async (ground) => ({ ...(await hung(ground)), why: '不停水了' }),
    everyoneReads: ['why'],
  },
  'notice.read': { full: { noticeId: nothing }, who: 'neighbour', input: hung },
  'notice.consent': {
    full: { noticeId: nothing, given: true },
    who: 'resident',
    input: async (ground) => ({ ...(await hung(ground)), given: true }),
  },
  'notice.object': {
    full: { noticeId: nothing, reason: '日子写错了' },
    who: 'neighbour',
    input: async (ground) => ({ ...(await hung(ground)), reason: '日子写错了' }),
  },
  'notice.answer': {
    full: {
      noticeId: nothing,
      seen: 1,
      reason: '核对过了',
      correction: { title: '停水改期', text: '改到周四上午。', photos: [nothing] },
    },
    who: 'staff',
    input: async (ground) => ({ ...(await disputedNotice(ground)), seen: 1, reason: '核对过了' }),
    whole: {
      input: async (ground) => ({
        ...(await disputedNotice(ground)),
        correction: { title: '停水改期', text: '改到周四上午。', photos: [] },
      }),
    },
    everyoneReads: ['reason', 'correction.title', 'correction.text'],
  },
  'notice.remind': { full: { noticeId: nothing }, who: 'staff', input: hung },
}
