import type { voiceActions } from '../../contract/actions/voice'
import type { SpecimensOf } from '../testing/specimen'
import { phoneVoice, sendIn } from '../testing/voices'

export const voiceSpecimens: SpecimensOf<keyof typeof voiceActions> = {
  'voice.add': {
    full: { fileId: 'cloud://local-env.0000-local-env/incoming/a.mp3' },
    who: 'resident',
    input: async (ground) => ({ fileId: await sendIn(ground, 'resident', 'voice', phoneVoice()) }),
  },
}
