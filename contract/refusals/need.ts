export const needRefusals = [
  'need.notFound',
  'need.notYours',
  'need.wrongState', // it has gone on meanwhile
  'need.private', // words for everybody tell somebody's name, door or phone
  'need.own', // nobody claims what they asked for themselves
  'need.dayPast',
  'need.dayFar', // detail.max, in days
  'need.already', // they were asked for this already
  'need.photosUnknown', // none of the work
  'need.reasonMissing',
] as const
