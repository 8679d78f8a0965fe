import { forgottenName } from '../member/forget'
import { forgetIn } from '../posting/objection'
import type { Appeal, Corrected, OrderPerson, StoryEntry } from './types'

/** Where 回音 of whoever has left was written down: what was said on the phone is between the two who spoke. */
export const calledBack = '已回访'

/** An appeal of who leaves that has no answer yet is taken back. */
function forgetAppeal(
  appeal: Appeal | undefined,
  memberId: string,
  said: (words: string) => string,
): { appeal?: Appeal } {
  if (appeal === undefined) return {}
  const person = (one: OrderPerson) => (one.memberId === memberId ? nobody(one) : one)
  const [kept] = forgetIn([appeal], memberId, { person, said })
  return kept === undefined ? {} : { appeal: kept }
}

const nobody = (person: OrderPerson): OrderPerson => ({
  ...person,
  ...{ personId: '', openid: '', name: forgottenName, phone: '', home: null },
})

/** What stood there before somebody put it right, without this person. */
const forgetBefore = (before: Corrected['before'], said: (words: string) => string): Corrected['before'] => ({
  ...before,
  ...(before.name === undefined ? {} : { name: said(before.name) }),
  ...(before.note === undefined ? {} : { note: said(before.note) }),
})

/** What was given to an order, without this person: what was mended stays, who it was does not (U4). */
export function forgetInStory(
  story: readonly StoryEntry[],
  leaver: { memberId: string; reported: boolean },
  said: (words: string) => string,
): StoryEntry[] {
  const { memberId, reported } = leaver
  return story.map((entry) => {
    const words = said(entry.words)
    switch (entry.what) {
      case 'finished':
      case 'leftUnresolved': {
        const crew = entry.crew.map((one) =>
          one.memberId === memberId ? { ...one, name: forgottenName } : one,
        )
        return { ...entry, words, crew, materials: said(entry.materials) }
      }
      case 'released': {
        const { appeal, ...release } = entry
        const name = entry.memberId === memberId ? forgottenName : said(entry.name)
        return { ...release, words, name, ...forgetAppeal(appeal, memberId, said) }
      }
      case 'offerEnded':
        return { ...entry, name: entry.memberId === memberId ? forgottenName : said(entry.name) }
      case 'handedOver':
      case 'accepted':
      case 'answered':
        return { ...entry, words, toName: said(entry.toName) }
      case 'declined':
        return { ...entry, words, whoCanHelp: said(entry.whoCanHelp) }
      case 'blocked':
        return { ...entry, words, blocker: said(entry.blocker) }
      case 'corrected':
        return {
          ...entry,
          words,
          before: reported ? {} : forgetBefore(entry.before, said),
          photos: reported ? [] : entry.photos,
        }
      case 'called': {
        const through = said(entry.through)
        return { ...entry, words: reported && words !== '' ? calledBack : words, through }
      }
      case 'confirmed':
        return { ...entry, words: reported && words !== '' ? calledBack : words }
      case 'reopened': {
        const own = reported || entry.memberId === memberId
        return { ...entry, words, ...(own && entry.photos !== undefined ? { photos: [] } : {}) }
      }
      case 'objected':
        return { ...entry, words: entry.memberId === memberId ? '' : words }
      case 'timeSet':
      case 'timeDeclined':
      case 'withdrawn':
      case 'reopenUndone':
      case 'scoreWithdrawn':
      case 'scoreKept':
      case 'leftLine':
      case 'scored':
      case 'scoreProposed':
      case 'scoreReturned':
      case 'published':
      case 'scoreCorrected':
        return { ...entry, words }
      default:
        throw new Error(`unknown entry of a story ${String(entry satisfies never)}`)
    }
  })
}
