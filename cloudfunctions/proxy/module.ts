import { home, type Module } from '../platform/module'
import { proxyAnswer } from './answer'
import { proxyAsk } from './ask'
import { proxyDesk } from './desk'
import { proxyEnd } from './end'
import { consents, ownConsents } from './exported'
import { forgetConsents } from './forget'
import { proxyMine } from './mine'
import { proxyTodos, waitingFor } from './todos'
import { proxyWaits } from './waits'

export const proxy = {
  noun: 'proxy',
  handlers: [proxyAnswer, proxyAsk, proxyDesk, proxyEnd, proxyMine],
  books: { consents },
  own: ownConsents,
  waits: proxyWaits,
  home: home({ load: waitingFor, view: proxyTodos }),
  forget: forgetConsents,
} as const satisfies Module
