// Codes that are stored in orders, or that a phone with an older version still says and reads: they stay what they are.
import { bodyKinds } from '../body/kinds'
import { orderRefusals } from './commands'
import { firstAidSteps } from './danger'
import { difficultyNames, kindNames } from './names'
import { difficulties } from './scores'
import { objectionOutcomes, orderChannels, orderKinds, orderStatuses } from './types'
import { urgentKinds } from './urgent'

test('what an order says of itself', () => {
  expect(orderKinds).toEqual([
    ...['door', 'pipe', 'drain', 'electric', 'appliance', 'lock', 'furniture', 'wall', 'other'],
  ])
  expect(orderChannels).toEqual(['self', 'proxy', 'phone', 'desk', 'record'])
  expect(orderStatuses).toEqual([
    ...['reported', 'open', 'taken', 'working', 'finished', 'confirmed', 'scored', 'settled'],
    ...['handedOver', 'blocked', 'unresolved', 'declined', 'withdrawn', 'recorded'],
  ])
  expect(bodyKinds.slice(0, 4)).toEqual(['property', 'municipal', 'street', 'other'])
  expect(difficulties).toEqual(['small', 'medium', 'large'])
  expect(objectionOutcomes).toEqual(['kept', 'corrected'])
})

test('how a command is refused', () => {
  expect(orderRefusals).toEqual([
    ...['order.wrongState', 'order.summaryTellsPrivate', 'order.taken', 'order.alreadyYours'],
    ...['order.ownHome', 'order.licenceNeeded', 'order.insuranceNeeded', 'order.adultsOnly'],
    ...['order.firmOnly', 'order.dangerUnexplained'],
    ...['order.heldMax', 'order.placeFree', 'order.lineFull'],
    ...['order.alreadyInLine', 'order.yourReport', 'order.alreadyJoined', 'order.notJoined'],
    ...['order.joinersFull', 'order.notYours', 'order.notInCrew', 'order.placeKept', 'order.notOffered'],
    ...['order.alreadyAsked', 'order.cannotTake', 'order.promiseTooFar'],
    ...['order.notAtHome', 'order.visitsClash', 'order.timeChanged', 'order.timeDeclined'],
    ...['order.callbackMissing', 'callback.notOwed', 'order.ownProfile', 'order.crewHome', 'order.sameAgain'],
    'order.newDateUnexplained',
    ...['order.noCrew', 'order.selfScore', 'score.waits', 'score.none', 'score.notByYou'],
    ...['objection.notPosted', 'objection.windowOver'],
    ...['objection.already', 'objection.lineFull', 'objection.none', 'objection.notByYou'],
    ...['objection.changed', 'objection.sameScore'],
    ...['lapse.notFound', 'lapse.appealed', 'lapse.answered', 'lapse.notByYou', 'input.invalid'],
  ])
})

test('which danger, and what to do first', () => {
  expect(urgentKinds).toEqual(['gas', 'fire', 'lift', 'liveWire', 'flood'])
  expect(firstAidSteps).toEqual([
    ...['openWindows', 'closeGasValve', 'noSwitchNoFlame', 'leaveHome', 'useStairs', 'closeDoors'],
    ...['pressLiftAlarm', 'stayCalmInLift', 'neverForceDoors', 'switchOffMains', 'touchNothingWet'],
    ...['closeWaterValve', 'warnNeighbours'],
  ])
})

test('the words of a score, which are stored with it', () => {
  expect(Object.values(kindNames)).toEqual([
    ...['门窗', '水管', '下水道', '电路灯具', '家电', '锁具', '家具', '墙面屋顶', '其他'],
  ])
  expect(Object.keys(kindNames)).toEqual([...orderKinds])
  expect(difficultyNames).toEqual({ small: '小修', medium: '中修', large: '大修' })
})
