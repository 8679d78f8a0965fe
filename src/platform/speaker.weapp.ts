import type { Speaker } from './types'

/** WeChat gives a mini-program no voice of its own, and its plugin for it is kept up no more: so there is no button. */
export const speaker: Speaker = {
  whenAble: () => () => undefined,
  say(_words, ended) {
    ended()
    return () => undefined
  },
}
