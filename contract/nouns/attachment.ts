import { noun } from '../noun'

export const attachment = noun()({
  names: {
    'attachment.begin': 'command',
  },
  pages: {},
})
