import { noun, page } from '../noun'
import type { registerRefusals } from '../refusals/register'

export const register = noun<(typeof registerRefusals)[number]>()({
  names: {
    'register.find': 'query',
    'register.count': 'query',
    'register.export': 'command',
    'register.import': 'command',
    'register.importLast': 'query',
    'register.importGet': 'query',
    'register.importRows': 'query',
    'register.importAnswer': 'command',
    'register.importWrite': 'command',
    'register.importEnd': 'command',
  },
  pages: { deskImport: page('packages/desk/import/index') },
})
