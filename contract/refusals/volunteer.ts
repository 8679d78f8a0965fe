export const volunteerRefusals = [
  'volunteer.already',
  'volunteer.notApplied',
  'volunteer.minorNeedsGuardian',
  'lapse.notFound',
  'lapse.appealed', // once for each
  'lapse.answered',
  'lapse.notByYou', // it is their own, or their family's; detail.others: how many may
  'lapse.nobodyElse', // and nobody else at the desk may
] as const
