export const unitRefusals = [
  'unit.notFound',
  'unit.notYours', // they do not act for it
  'unit.notInForce', // its agreement does not run now
  'unit.ended',
  'unit.nameTaken',
  'unit.dates', // an agreement ends after it begins; detail.max, in years
  'unit.already', // they act for it already
  'unit.notOne', // they do not act for it
  'unit.tooMany', // detail.max
] as const
