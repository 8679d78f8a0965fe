import { noun } from '../noun'

export const register = noun()({
  names: {
    'register.find': 'query',
    'register.count': 'query',
    'register.export': 'command',
  },
  pages: {},
})
