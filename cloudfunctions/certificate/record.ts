import type { StintView } from '../../contract/views/certificate'
import { serviceOf } from '../../domain/certificate/service'
import type { Correction, Stint } from '../../domain/certificate/types'
import { yearOf } from '../../domain/kernel/time'
import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'
import { certificatesOf } from './certificates'
import { servedIn } from './served'

/** What a phone draws without stopping, and sends in one answer. */
const listedMax = 60

export const certificateRecord = memberHandler({
  action: 'certificate.record',
  run: async ({ services: { store }, member, input, at }) => {
    const year = input.year ?? yearOf(at)
    const [{ stints, corrections, complete }, certificates] = await Promise.all([
      servedIn(store, member, year),
      certificatesOf(store, member),
    ])
    return accepted({
      year,
      service: serviceOf(stints),
      stints: stints.slice(0, listedMax).map((stint) => stintView(stint, corrections)),
      unlisted: Math.max(0, stints.length - listedMax),
      complete,
      certificates: certificates
        .filter((one) => one.year === year && one.withdrawnAt === null)
        .map(({ number, issuedAt }) => ({ number, issuedAt })),
    })
  },
})

function stintView(stint: Stint, corrections: readonly Correction[]): StintView {
  const asked = corrections.find((one) => one.orderId === stint.orderId && one.startedAt === stint.startedAt)
  if (asked === undefined) return { ...stint, asked: null }
  const { minutes, reason, answer } = asked
  const told = answer === null ? null : { outcome: answer.outcome, words: answer.words }
  return { ...stint, asked: { minutes, reason, answer: told } }
}
