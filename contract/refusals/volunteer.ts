export const volunteerRefusals = [
  'volunteer.already',
  'volunteer.notApplied',
  'volunteer.minorNeedsGuardian',
] as const
