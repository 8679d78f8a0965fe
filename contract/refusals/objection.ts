/** Objections to a score. */
export const objectionRefusals = [
  'objection.notPosted', // stands on no notice that hangs
  'objection.windowOver',
  'objection.already', // once for each person and order
  'objection.lineFull', // enough people have objected to this order
  'objection.none', // nothing to answer (any more)
  'objection.notByYou', // scored it, did it, objects to it, or family; detail.others: how many may
  'objection.nobodyElse', // and nobody else at the desk may
  'objection.changed', // another objection came meanwhile
  'objection.sameScore', // a correction that corrects nothing
] as const
