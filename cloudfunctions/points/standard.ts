import { communityOf } from '../community/own'
import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'

export const pointsStandard = memberHandler({
  action: 'points.standard',
  run: async ({ communityId, services }) => {
    const { standard } = await communityOf(services.store, communityId)
    return accepted(standard)
  },
})
