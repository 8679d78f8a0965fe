import { noun, page } from '../noun'
import type { proxyRefusals } from '../refusals/proxy'

export const proxy = noun<(typeof proxyRefusals)[number]>()({
  names: {
    'proxy.ask': 'command',
    'proxy.answer': 'command',
    'proxy.end': 'command',
    'proxy.mine': 'query',
    'proxy.desk': 'query',
  },
  pages: {
    family: page('packages/proxy/family/index'),
    askProxy: page('packages/proxy/ask/index'),
    /** what is reported for whom this consent is about */
    relative: page<{ consentId: string }>('packages/proxy/relative/index'),
    proxies: page('packages/desk/proxies/index'),
  },
})
