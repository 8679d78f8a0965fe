import { limits } from '../../contract/limits'
import { numberFrom } from '../../domain/certificate/number'
import { serviceOf } from '../../domain/certificate/service'
import type { Certificate } from '../../domain/certificate/types'
import { startOfDay } from '../../domain/kernel/time'
import { communityOf } from '../community/own'
import { ownDocument } from '../member/secretaries'
import type { MemberContext } from '../platform/context'
import { journalCommand } from '../platform/journalCommand'
import { Refused, accepted } from '../platform/reply'
import { certificatesOf } from './certificates'
import { servedIn } from './served'

type Context = MemberContext<'certificate.issue'>

export const certificateIssue = journalCommand({
  action: 'certificate.issue',
  prepare: async (context) => {
    const { services, member, communityId, input } = context
    const [{ stints }, standing, { name }] = await Promise.all([
      servedIn(services.store, member, input.year),
      certificatesOf(services.store, member),
      communityOf(services.store, communityId),
    ])
    const service = serviceOf(stints)
    if (service.visits === 0) throw new Refused('certificate.nothingServed')
    const made = certificateOf(context, name, service)
    const same = standing.find((one) => one.withdrawnAt === null && sameFigures(one, made))
    if (same === undefined) boundOfDay(context, standing)
    return { made, same }
  },
  work: async (tx, context, { made, same }) => {
    if (same !== undefined) return accepted({ number: same.number })
    await ownDocument(tx, context)
    await tx.add('certificates', { _id: made.number, ...made })
    return accepted({ number: made.number })
  },
})

function certificateOf(
  { services, member, input, at }: Context,
  community: string,
  service: ReturnType<typeof serviceOf>,
): Certificate {
  const { communityId, memberId, name } = member
  return {
    ...{ number: numberFrom(services.newId()), communityId, memberId, community, name },
    ...{ year: input.year, issuedAt: at, withdrawnAt: null },
    ...service,
  }
}

const told = ['year', 'name', 'community', 'orders', 'visits', 'provedMinutes', 'toldMinutes'] as const
const sameFigures = (one: Certificate, other: Certificate): boolean =>
  told.every((key) => one[key] === other[key])

/** Throws `request.tooMany` when this person has made as many today as anybody may. */
function boundOfDay({ at }: Context, standing: readonly Certificate[]): void {
  const max = limits.certificatesOfDay
  const today = standing.filter(({ issuedAt }) => issuedAt >= startOfDay(at)).length
  if (today >= max) throw new Refused('request.tooMany', { max })
}
