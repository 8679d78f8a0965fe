export const pointsRefusals = [
  'points.nothingToSettle',
  'points.notEnough', // detail.available, detail.needed
  'points.adjustmentUnknown',
  'points.noticeNotFound',
  'points.standardChanged', // detail.version
  'points.standardSame',
  'points.lineTwice', // detail.label
  'points.givingOff',
  'points.giveToSelf',
  'points.giveMonthMax', // detail.left, detail.max
  'points.notEarned', // detail.may
  'points.nobodyThere',
  'points.notPaid',
  'points.reversed',
  'points.allSpent',
] as const
