import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { incomingFile } from '../fields'
import type { VoiceView } from '../views/voice'

export const voiceActions = {
  'voice.add': action<VoiceView>()({
    may: 'member',
    about:
      'Takes in one uploaded recording (R1): real MP3, AAC or WAV bytes, one minute and 2 MB at most; names, pictures and everything else that is no sound is taken out before it is kept (privacy rule). Kept until so many days after its order is over as the community says.',
    input: v.strictObject({ fileId: incomingFile }),
    refusals: [
      'member.none',
      'voice.notVoice',
      'voice.tooLong',
      'voice.tooLarge',
      'voice.notFound',
      'request.idReused',
      'request.tooMany',
    ],
  }),
} satisfies ActionsOf<'voice'>
