import { needCommand } from './command'
import { helperFor } from './helper'

export const needClaim = needCommand({
  action: 'need.claim',
  deed: 'helpOut',
  command: async (context) => ({ type: 'claim', helper: await helperFor(context), at: context.at }),
})
