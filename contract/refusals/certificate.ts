export const certificateRefusals = [
  'certificate.notFound',
  'certificate.nothingServed', // nothing in that year counts yet
  'certificate.visitUnknown', // no such visit in my record
  'certificate.sameMinutes', // that is what stands there
  'certificate.asked', // about this visit it was asked before
  'certificate.answered',
  'certificate.notByYou', // nobody answers about their own hours, nor about their family's
] as const
