import type { CertificateDocument } from '../platform/collections/certificates'
import type { Store } from '../platform/store'

/** More than anybody prints. */
const certificatesMax = 100

/** Somebody's certificates, the newest first. */
export const certificatesOf = (
  store: Store,
  { communityId, memberId }: { communityId: string; memberId: string },
): Promise<CertificateDocument[]> =>
  store.find(
    'certificates',
    { communityId, memberId },
    { orderBy: [['issuedAt', 'desc']], limit: certificatesMax },
  )
