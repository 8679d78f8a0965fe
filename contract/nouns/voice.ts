import { noun } from '../noun'
import type { voiceRefusals } from '../refusals/voice'

export const voice = noun<(typeof voiceRefusals)[number]>()({
  names: {
    'voice.add': 'command',
  },
  pages: {},
})
