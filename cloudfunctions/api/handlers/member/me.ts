import { anyoneHandler } from '../../../lib/context'
import { accepted } from '../../../lib/reply'
import { meView } from '../../views/me'

export const memberMe = anyoneHandler({
  action: 'member.me',
  run: ({ member }) => Promise.resolve(accepted(member === null ? null : meView(member))),
})
