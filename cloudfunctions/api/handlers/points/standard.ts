import { communityOf } from '../../../lib/community'
import { memberHandler } from '../../../lib/context'
import { accepted } from '../../../lib/reply'

export const pointsStandard = memberHandler({
  action: 'points.standard',
  run: async ({ communityId, services }) => {
    const { standard } = await communityOf(services.store, communityId)
    return accepted(standard)
  },
})
