export const orderRefusals = [
  'order.notFound',
  'order.wrongState', // detail.status
  'order.notYours',
  'order.placeMissing',
  'order.summaryTellsPrivate',
  'order.taken', // detail.first: masked name of who was first
  'order.alreadyYours',
  'order.alreadyInLine',
  'order.placeFree',
  'order.lineFull',
  'order.heldMax', // detail.max
  'order.licenceNeeded', // detail.licence
  'order.insuranceNeeded', // in force on the day of the visit
  'order.adultsOnly', // never under 18, guardian or not
  'order.firmOnly', // detail.what: the kind or the danger that only a firm may touch
  'order.dangerUnexplained', // it was told of, and is said to be none without a reason
  'order.ownHome',
  'order.promiseTooFar',
  'order.notAtHome', // the resident, at that hour
  'order.visitsClash', // detail.at, detail.building: another visit at the same hour
  'order.timeChanged', // once already
  'order.timeDeclined',
  'order.callbackMissing',
  'order.ownProfile', // name and telephone of a member are theirs to change
  'order.crewHome', // corrected to the home of somebody of the crew
  'order.sameAgain', // it stands there like that already
  'order.newDateUnexplained', // a body names another day than it did, without a reason
  'order.noCrew',
  'order.notInCrew',
  'order.placeKept', // for somebody who has not answered yet
  'order.notOffered',
  'order.alreadyAsked',
  'order.cannotTake', // detail.why: home, held, licence, insurance, age
  'order.selfScore',
  'score.waits', // for somebody else to agree
  'score.none',
  'score.notByYou',
  'order.yourReport', // it is one's own: joining it would say nothing new
  'order.alreadyJoined',
  'order.notJoined',
  'order.joinersFull', // detail.max
] as const
