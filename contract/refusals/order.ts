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
  'order.ownHome',
  'order.promiseTooFar',
  'order.callbackMissing',
  'order.ownProfile', // name and telephone of a member are theirs to change
  'order.sameAgain', // it stands there like that already
  'order.newDateUnexplained', // a body names another day than it did, without a reason
  'order.noCrew',
  'order.notInCrew',
  'order.placeKept', // for somebody who has not answered yet
  'order.notOffered',
  'order.alreadyAsked',
  'order.cannotTake', // detail.why: home, licence, held
  'order.selfScore',
  'score.waits', // for somebody else to agree
  'score.none',
  'score.notByYou',
  'order.yourReport', // it is one's own: joining it would say nothing new
  'order.alreadyJoined',
  'order.notJoined',
  'order.joinersFull', // detail.max
] as const
