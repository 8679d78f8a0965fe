export const outageRefusals = [
  'outage.notFound',
  'outage.ended', // by its time or by the desk
  'outage.changed', // somebody else corrected it meanwhile
  'outage.same', // a correction that corrects nothing
  'outage.timeWrong', // over before it begins, or too far away; detail.maxDays
  'outage.tooMany', // stand already; detail.max
] as const
