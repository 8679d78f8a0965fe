import type { needActions } from '../../contract/actions/need'
import { dayMs } from '../../domain/kernel/time'
import type { Ground } from '../testing/ground'
import { sentDot } from '../testing/dots'
import { testNow } from '../testing/people'
import { signedUnit } from '../unit/specimens'
import { anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

const asking = { kind: 'wish', words: '想要一把放在楼道里的椅子，等电梯能坐一坐' } as const
const listing = { title: '楼道里放一把椅子', text: '等电梯的老人能坐一坐。', place: '2号楼' }
const tomorrow = testNow + dayMs

type On = { needId: string }

/** The resident asks for something. */
export const askedNeed = async (ground: Ground): Promise<On> => {
  const { needId } = await ground.must('resident', 'need.ask', asking)
  return { needId }
}
/** As `askedNeed`, and the desk lists it. */
export async function openNeed(ground: Ground): Promise<On> {
  const on = await askedNeed(ground)
  await ground.must('staff', 'need.put', { ...on, ...listing })
  return on
}
/** As `openNeed`, and the first volunteer claims it for themselves. */
export async function claimedNeed(ground: Ground): Promise<On> {
  const on = await openNeed(ground)
  await ground.must('first', 'need.claim', on)
  return on
}
/** As `claimedNeed`, with a promised day. */
export async function promisedNeed(ground: Ground): Promise<On> {
  const on = await claimedNeed(ground)
  await ground.must('first', 'need.promise', { ...on, day: tomorrow })
  return on
}
/** As `claimedNeed`, and it is done, with a photo. */
export async function doneNeed(ground: Ground): Promise<On & { photo: string }> {
  const { needId } = await claimedNeed(ground)
  const photo = await sentDot(ground, 'first')
  await ground.must('first', 'need.finish', { needId, words: '椅子放好了，固定在墙上', photos: [photo] })
  return { needId, photo }
}
/** As `doneNeed`, and the resident says that it was it. */
export async function confirmedNeed(ground: Ground): Promise<On & { photo: string }> {
  const done = await doneNeed(ground)
  await ground.must('resident', 'need.confirm', { needId: done.needId, fixed: true })
  return done
}

const only = async (ground: Ground, make: (ground: Ground) => Promise<On>): Promise<On> => {
  const { needId } = await make(ground)
  return { needId }
}

export const needSpecimens: SpecimensOf<keyof typeof needActions> = {
  'need.list': {
    full: { shelf: 'held', cursor: anyCursor },
    who: 'neighbour',
    input: async (ground) => {
      await claimedNeed(ground)
      return { shelf: 'held' }
    },
  },
  'need.get': {
    full: { needId: nothing },
    who: 'staff',
    input: (ground) => only(ground, doneNeed),
    tells: { desk: ['name', 'phone', 'home'] },
  },
  'need.desk': {
    full: { shelf: 'all', cursor: anyCursor },
    who: 'staff',
    input: async (ground) => {
      await askedNeed(ground)
      return { shelf: 'asked' }
    },
    tells: { desk: ['name'] },
  },
  'need.ask': { full: asking, who: 'resident', input: asking },
  'need.take': {
    full: {
      ...listing,
      kind: 'need',
      source: 'meeting',
      words: '楼道里放把椅子',
      asker: {
        name: '吴小满',
        phone: '13900000099',
        home: { building: '2号楼', unit: '2单元', room: '302' },
      },
    },
    who: 'staff',
    input: { kind: 'project', source: 'meeting', words: '门口的花坛大家一起修', title: '修门口的花坛' },
    everyoneReads: ['title', 'text'],
  },
  'need.put': {
    full: { ...listing, needId: nothing },
    who: 'staff',
    input: async (ground) => ({ ...(await askedNeed(ground)), title: listing.title }),
    whole: { input: askedNeed },
    everyoneReads: ['title', 'text'],
  },
  'need.decline': {
    full: { needId: nothing, reason: '物业已经在办' },
    who: 'staff',
    input: async (ground) => ({ ...(await askedNeed(ground)), reason: '已经有了' }),
    whole: { input: askedNeed },
  },
  'need.withdraw': {
    full: { needId: nothing, reason: '不用了' },
    who: 'resident',
    input: openNeed,
    whole: { input: openNeed },
  },
  'need.claim': {
    full: { needId: nothing, unitId: nothing },
    who: 'first',
    input: openNeed,
    whole: {
      who: 'fourth',
      input: async (ground) => ({ ...(await openNeed(ground)), ...(await signedUnit(ground)) }),
    },
  },
  'need.contact': {
    full: { needId: nothing },
    who: 'first',
    input: claimedNeed,
    tells: { holder: ['name', 'phone', 'home'], desk: ['name', 'phone', 'home'] },
  },
  'need.promise': {
    full: { needId: nothing, day: tomorrow + dayMs },
    who: 'first',
    input: async (ground) => ({ ...(await claimedNeed(ground)), day: tomorrow }),
    whole: { input: claimedNeed },
  },
  'need.release': {
    full: { needId: nothing, reason: '家里有事' },
    who: 'first',
    input: async (ground) => ({ ...(await promisedNeed(ground)), reason: '来不及了' }),
    whole: { input: promisedNeed },
  },
  'need.finish': {
    full: { needId: nothing, words: '办好了', photos: [nothing] },
    who: 'first',
    input: async (ground) => ({ ...(await promisedNeed(ground)), words: '椅子放好了' }),
    whole: {
      input: async (ground) => {
        const on = await claimedNeed(ground)
        return { ...on, photos: [await sentDot(ground, 'first')] }
      },
    },
  },
  'need.confirm': {
    full: { needId: nothing, fixed: true, words: '很稳当' },
    who: 'resident',
    input: async (ground) => ({ ...(await only(ground, doneNeed)), fixed: false, words: '椅子晃' }),
    whole: { input: (ground) => only(ground, doneNeed) },
  },
  'need.answer': {
    full: { needId: nothing, text: '椅子放好了，欢迎坐', photos: [nothing] },
    who: 'staff',
    input: async (ground) => ({ ...(await only(ground, confirmedNeed)), text: '楼道里的椅子放好了' }),
    whole: {
      input: async (ground) => {
        const { needId, photo } = await confirmedNeed(ground)
        return { needId, photos: [photo] }
      },
    },
    everyoneReads: ['text'],
  },
}
