import type { Speaker } from './types'

const synthesis = (): SpeechSynthesis | undefined =>
  typeof window !== 'undefined' && 'speechSynthesis' in window ? window.speechSynthesis : undefined

/** A browser reads aloud by itself, if it has a voice for Chinese; some learn of their voices late. */
export const speaker: Speaker = {
  whenAble(able) {
    const speech = synthesis()
    if (speech === undefined) return () => undefined
    const look = () => {
      if (speech.getVoices().some(({ lang }) => /^(zh|cmn)/i.test(lang))) able()
    }
    look()
    speech.addEventListener('voiceschanged', look)
    return () => speech.removeEventListener('voiceschanged', look)
  },
  say(words, ended) {
    const speech = synthesis()
    if (speech === undefined) {
      ended()
      return () => undefined
    }
    let over = false
    const end = () => {
      if (over) return
      over = true
      speech.cancel()
      ended()
    }
    const spoken = new SpeechSynthesisUtterance(words)
    spoken.lang = 'zh-CN'
    // Default: a little slower than young people talk.
    spoken.rate = 0.9
    spoken.onend = end
    spoken.onerror = end
    speech.cancel()
    speech.speak(spoken)
    return end
  },
}
