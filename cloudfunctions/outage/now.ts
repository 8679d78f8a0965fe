import { isStanding } from '../../domain/outage/outages'
import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'
import { toldNow } from './document'
import { outageView } from './view'

export const outageNow = memberHandler({
  action: 'outage.now',
  run: async ({ services: { store }, communityId, at }) => {
    const told = await toldNow(store, { communityId, at })
    return accepted(told.filter((outage) => isStanding(outage, at)).map(outageView))
  },
})
