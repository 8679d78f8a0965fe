import { limits } from '../../contract/limits'
import { takeCommand } from '../attachment/take'
import { voiceView } from '../attachment/view'
import { Refused } from '../platform/reply'
import { cleanSound } from './sound/clean'

/** Recorders stop a little late. */
const graceSeconds = 1

export const voiceAdd = takeCommand({
  action: 'voice.add',
  kind: 'voice',
  bytesMax: limits.voiceBytes,
  read: (bytes) => {
    const sound = cleanSound(bytes)
    if (sound === null) throw new Refused('voice.notVoice')
    const max = limits.voiceSeconds
    if (sound.seconds > max + graceSeconds) throw new Refused('voice.tooLong', { max })
    return { ...sound, seconds: Math.min(max, Math.max(1, Math.round(sound.seconds))) }
  },
  view: voiceView,
})
