import { noun, page } from '../noun'
import type { certificateRefusals } from '../refusals/certificate'

export const certificate = noun<(typeof certificateRefusals)[number]>()({
  names: {
    'certificate.record': 'query',
    'certificate.issue': 'command',
    'certificate.withdraw': 'command',
    'certificate.verify': 'query',
    'certificate.correct': 'command',
    'certificate.corrections': 'query',
    'certificate.answer': 'command',
  },
  pages: {
    record: page('packages/certificate/record/index'),
    certificate: page<{ number: string }>('packages/certificate/one/index'),
    checkCertificate: page('packages/certificate/check/index'),
    corrections: page('packages/desk/corrections/index'),
  },
})
