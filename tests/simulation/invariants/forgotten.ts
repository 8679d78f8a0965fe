import { collections, type CollectionName } from '../../../cloudfunctions/platform/collections'
import { communityIds, correctedPersons, persons, type Person } from '../people'
import type { World } from '../world'
import type { Complain } from './complaints'

/** By what somebody could be told: whole words, for a masked name keeps its first character. */
const tracesOf = ({ openid, personId, name, phone }: Person): string[] => [openid, personId, name, phone]

/**
 * When everything has come to rest, nothing in a community names one who was a member and is none now, whatever was under
 * way when they left (U4, ADR 6).
 */
export function checkForgotten(world: World, complain: Complain): void {
  for (const communityId of communityIds) {
    const here = world.documents('members').filter((member) => member.communityId === communityId)
    const rooms = new Set(here.map(({ home }) => home?.room))
    const gone = persons.filter(({ openid }) => !here.some((member) => member.openid === openid))
    // Who was never here is told nowhere either.
    for (const person of gone) {
      const corrected = correctedPersons(person)
      const doors = [person.home, ...corrected.map(({ home }) => home)].map(({ room }) => room)
      const traces = [
        ...tracesOf(person),
        ...corrected.flatMap(({ name, phone }) => [name, phone]),
        // A family stays when one of them goes. As a door, also in what the register finds by: others' phones end in it.
        ...doors.filter((room) => !rooms.has(room)).flatMap((room) => [`"room":"${room}"`, `|${room}"`]),
      ]
      checkTraces(world, communityId, traces, (what) => complain(`${person.key} has left: ${what}`))
    }
    for (const { memberId, leaving } of here)
      if (leaving !== undefined && leaving !== null) complain(`${memberId} is looked for without end`)
  }
}

function checkTraces(world: World, communityId: string, traces: readonly string[], complain: Complain): void {
  for (const name of Object.keys(collections) as CollectionName[]) {
    for (const document of world.documents(name)) {
      if (document.communityId !== communityId) continue
      const text = JSON.stringify(document)
      for (const trace of traces) {
        if (text.includes(trace) && !isTailOfPhone(trace, text)) complain(`${name} tells ${trace}: ${text}`)
      }
    }
  }
}

/** The last four of somebody else's telephone, by which an order is found (ADR 12), may spell a room. */
const isTailOfPhone = (trace: string, text: string): boolean =>
  /^"\d{4}"$/.test(trace) && new RegExp(`\\d{7}${trace.slice(1)}`).test(text)
