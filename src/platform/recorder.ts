import type { Recorded, Recorder } from './types'
import { wavOf } from './wav'

let microphone: MediaStream | undefined
let stopNow: () => void = () => undefined

const release = () => {
  microphone?.getTracks().forEach((track) => track.stop())
  microphone = undefined
}

async function soundOf(parts: readonly Blob[]): Promise<Recorded | null> {
  try {
    const { file, seconds } = await wavOf(new Blob([...parts]))
    return { localPath: URL.createObjectURL(file), seconds }
  } catch {
    return null
  }
}

/** A browser records in a form of its own, which the cloud does not take: it is made into a WAV here. */
export const recorder: Recorder = {
  able:
    typeof window !== 'undefined' &&
    'MediaRecorder' in window &&
    (navigator as Partial<Navigator>).mediaDevices !== undefined,
  async allowed() {
    try {
      microphone ??= await navigator.mediaDevices.getUserMedia({ audio: true })
      return true
    } catch {
      return false
    }
  },
  record(maxSeconds) {
    const heard = microphone
    if (heard === undefined) return Promise.resolve(null)
    return new Promise((resolve) => {
      const parts: Blob[] = []
      const machine = new MediaRecorder(heard)
      const timer = setTimeout(() => stopNow(), maxSeconds * 1000)
      stopNow = () => {
        clearTimeout(timer)
        if (machine.state !== 'inactive') machine.stop()
      }
      machine.ondataavailable = ({ data }) => void parts.push(data)
      machine.onstop = () => {
        release()
        void soundOf(parts).then(resolve)
      }
      machine.start()
    })
  },
  stop: () => stopNow(),
}
