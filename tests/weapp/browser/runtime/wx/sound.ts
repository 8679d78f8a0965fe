import { note } from '../world'

/** what the microphone hears, among the files of the phone */
const heard = 'http://tmp/said.mp3'

type Told = (what: object) => void
let onStop: Told = () => undefined
let startedAt = 0

const recorder = {
  onStop: (told: Told) => (onStop = told),
  onError: () => undefined,
  onInterruptionBegin: () => undefined,
  start: (options: object) => {
    note('asked', `record ${JSON.stringify(options)}`)
    startedAt = Date.now()
  },
  stop: () => onStop({ tempFilePath: heard, duration: Date.now() - startedAt, fileSize: 1 }),
}

/** A recorder that hears what the test laid there, and a loudspeaker that writes down what it plays. */
export const sound: Record<string, unknown> = {
  getRecorderManager: () => recorder,
  createInnerAudioContext: () => {
    const context = {
      src: '',
      onEnded: () => undefined,
      onError: () => undefined,
      play: () => note('asked', `play ${context.src}`),
      destroy: () => undefined,
    }
    return context
  },
}
