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
  'order.noCrew',
  'order.notInCrew',
  'order.selfScore',
] as const
