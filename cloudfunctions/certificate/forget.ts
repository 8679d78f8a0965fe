import { forgottenName } from '../../domain/member/forget'
import type { Services } from '../platform/context'
import { inParts } from '../platform/inParts'
import type { Leaver } from '../platform/module'
import { certificatesOf } from './certificates'

/** writes under way at once */
const atOnce = 4
const portionMax = 100

/** Their certificates tell nobody any more; what they asked about their hours keeps its minutes alone. */
export async function forgetCertificates({ store, now }: Services, leaver: Leaver): Promise<number> {
  const { communityId, memberId } = leaver
  const [certificates, corrections] = await Promise.all([
    certificatesOf(store, leaver),
    store.find(
      'corrections',
      { communityId, memberId },
      { orderBy: [['askedAt', 'desc']], fields: ['name'], limit: portionMax },
    ),
  ])
  const at = now()
  const named = certificates.filter(({ name }) => name !== forgottenName)
  const asking = corrections.filter(({ name }) => name !== forgottenName)
  await inParts(named, atOnce, ({ _id, withdrawnAt }) =>
    store.update('certificates', { _id }, { name: forgottenName, withdrawnAt: withdrawnAt ?? at }),
  )
  await inParts(asking, atOnce, ({ _id }) =>
    store.update('corrections', { _id }, { name: forgottenName, reason: '', openAt: null }),
  )
  return named.length + asking.length
}
