import { journalCommand } from '../platform/journalCommand'
import { accepted, refused } from '../platform/reply'

export const certificateWithdraw = journalCommand({
  action: 'certificate.withdraw',
  work: async (tx, { member, input, at }) => {
    const found = await tx.get('certificates', input.number)
    const mine = found?.memberId === member.memberId && found.communityId === member.communityId
    if (!mine) return refused('certificate.notFound')
    if (found.withdrawnAt === null) await tx.update('certificates', input.number, { withdrawnAt: at })
    return accepted({ number: input.number })
  },
})
