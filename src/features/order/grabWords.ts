import type { OrderAnswer } from '../../../contract/views/order'
import { sayPart } from '../../words/dates'

/** What the winner hears: by when to come, and where the door number is. */
export const grabbedWords = (answer: OrderAnswer, now: number): string =>
  answer.promisedAt === undefined
    ? '抢到了！点开就能看住址和电话。'
    : `抢到了！请在${sayPart(answer.promisedAt, now)}前上门。点开就能看住址和电话。`

export const waitingWords = (answer: OrderAnswer): string =>
  answer.place === undefined
    ? '排上了。有空位马上告诉您。'
    : `排上了，您在第 ${answer.place} 位。有空位马上告诉您。`
