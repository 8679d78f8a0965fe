export const pointsRefusals = [
  'points.nothingToSettle',
  'points.notEnough', // detail.available, detail.needed
  'points.adjustmentUnknown',
  'points.noticeNotFound',
  'points.notPaid',
  'points.reversed',
  'points.allSpent',
] as const
