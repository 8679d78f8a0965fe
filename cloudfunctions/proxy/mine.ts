import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'
import { consentsOf } from './consents'
import { consentView } from './view'

export const proxyMine = memberHandler({
  action: 'proxy.mine',
  run: async ({ services, member, at }) => {
    const found = await consentsOf(services.store, member)
    const newest = [...found].sort((a, b) => b.askedAt - a.askedAt)
    return accepted(newest.map((each) => consentView(each, member.memberId, at)))
  },
})
