import type { CertificateView } from '../../contract/views/certificate'
import type { CertificateDocument } from '../platform/collections/certificates'
import { anyoneHandler } from '../platform/context'
import { accepted, refused } from '../platform/reply'

export const certificateVerify = anyoneHandler({
  action: 'certificate.verify',
  run: async ({ services, input }) => {
    const found = await services.store.get('certificates', input.number)
    return found === null ? refused('certificate.notFound') : accepted(certificateView(found))
  },
})

function certificateView(certificate: CertificateDocument): CertificateView {
  const { number, withdrawnAt } = certificate
  if (withdrawnAt !== null) return { status: 'withdrawn', number, withdrawnAt }
  const { community, name, year, issuedAt, orders, visits, provedMinutes, toldMinutes } = certificate
  return {
    ...{ status: 'valid', number, community, name, year, issuedAt },
    ...{ orders, visits, provedMinutes, toldMinutes },
  }
}
