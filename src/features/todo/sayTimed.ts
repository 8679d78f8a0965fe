import type { TimedWords } from '../../../contract/views/todo'
import { sayMoment, sayPart } from '../../words/dates'

/** A to-do's words with its moments as people say them today: 后天上午, 今天 15:00. */
export const sayTimed = (words: TimedWords, now: number): string =>
  words
    .map((word) => {
      if (typeof word === 'string') return word
      return 'part' in word ? sayPart(word.part, now) : sayMoment(word.moment, now)
    })
    .join('')
