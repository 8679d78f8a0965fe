import type { OrderAnswer } from '../../../contract/views/order'
import { sayPart } from '../../words/dates'

/** What the winner hears: by when to come, and where the door number is. */
export const grabbedWords = (answer: OrderAnswer, now: number): string =>
  answer.promisedAt === undefined
    ? '抢到了！点开就能看住址和电话。'
    : `抢到了！请在${sayPart(answer.promisedAt, now)}前上门。点开就能看住址和电话。`

/** Whoever is asked and says yes hears the same as who grabs. */
export const yesWords = ({ promisedAt }: OrderAnswer, now: number): string =>
  promisedAt === undefined
    ? '好，这一单归您了。点开就能看住址和电话。'
    : `好，这一单归您了。请在${sayPart(promisedAt, now)}前上门。`

export const waitingWords = (answer: OrderAnswer): string =>
  answer.place === undefined
    ? '排上了。有空位马上告诉您。'
    : `排上了，您在第 ${answer.place} 位。有空位马上告诉您。`
