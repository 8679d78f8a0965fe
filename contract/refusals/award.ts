export const awardRefusals = [
  'award.notFound',
  'award.evidenceMissing',
  'award.ownFamily',
  'award.answered',
  'award.lapsed',
  'award.notByYou',
  'award.whyMissing',
] as const
