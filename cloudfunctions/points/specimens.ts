import { defaultStandard } from '../../domain/community/defaults'
import type { Ground } from '../testing/ground'
import type { pointsActions } from '../../contract/actions/points'
import type { awardSpecimens } from '../award/specimens'
import type { objectionSpecimens } from '../objection/specimens'
import type { settlementSpecimens } from '../settlement/specimens'
import { people } from '../testing/people'
import { paid } from '../testing/points'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

const { version: _version, publishedAt: _publishedAt, ...began } = defaultStandard
const nextVersion = {
  ...began,
  adjustments: [...began.adjustments, { label: '带徒弟上门', points: 1 }],
  ...{ maxPoints: 21, hourPoints: 1, hoursMax: 2, monthMax: 60 },
}
const versionOf = async (ground: Ground) => (await ground.must('secretary', 'points.standard', {})).version

/** Actions of points that lie in rooms of their own. */
type OtherNouns =
  keyof typeof awardSpecimens | keyof typeof settlementSpecimens | keyof typeof objectionSpecimens

export const pointsSpecimens: SpecimensOf<Exclude<keyof typeof pointsActions, OtherNouns>> = {
  'points.wallet': {
    full: {},
    who: 'first',
    input: after(paid),
  },
  'points.statement': {
    full: { cursor: anyCursor },
    who: 'first',
    input: after(paid),
  },
  'points.reverse': {
    full: { orderId: nothing, reason: '记错了人' },
    who: 'secretary',
    input: async (ground) => ({ orderId: (await paid(ground)).orderId, reason: '记错了人' }),
  },
  'points.prove': { full: {}, who: 'secretary', input: after(paid) },
  'points.give': {
    full: { to: { name: '王建国', phone: '13900009999' }, points: 1 },
    who: 'first',
    input: async (ground) => {
      await paid(ground)
      return { points: 1 }
    },
    whole: {
      input: async (ground) => {
        await paid(ground)
        const { name, phone } = people.neighbour
        return { to: { name, phone } }
      },
    },
  },
  'points.setStandard': {
    full: { ...nextVersion, seen: 1 },
    who: 'secretary',
    input: async (ground) => ({ ...nextVersion, seen: await versionOf(ground) }),
    whole: { input: async (ground) => ({ seen: await versionOf(ground) }) },
    everyoneReads: ['adjustments.label'],
  },
  'points.standards': { full: { cursor: anyCursor }, who: 'first', input: {} },
  'points.standard': { full: {}, who: 'first', input: {} },
}
