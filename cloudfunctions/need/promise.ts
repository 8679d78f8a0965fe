import { endOfDay } from '../../domain/need/decide'
import { needCommand } from './command'

export const needPromise = needCommand({
  action: 'need.promise',
  deed: 'keepClaim',
  command: ({ input: { day }, at }) => ({ type: 'promise', promisedAt: endOfDay(day), at }),
})
