import { community } from './community'
import { neighbourhood } from './neighbourhood'
import { castmember, demoRoles, neighbour, neighbourRoles, openidOf } from './people'
import type { Castmember, DemoCommunity, DemoPeople, Who } from './people'

/** What somebody of the second community is called there: tingchao-secretary is its secretary. */
const roleThere = (who: string) => who.replace(/^tingchao-/, '')

function tellCommunity(
  { communityId, name }: { communityId: string; name: string },
  whoLiveThere: readonly { who: Who; role: string; person: Castmember }[],
): DemoCommunity {
  const people = whoLiveThere.map(({ who, role, person }) => {
    return { role, name: person.name, openid: openidOf(who), about: person.about }
  })
  return {
    communityId,
    name,
    roles: Object.fromEntries(people.map(({ role, openid }) => [role, openid])),
    people,
  }
}

/** Everyone of the demo, by community; the first community stands at the top as well. */
export function tellPeople(): DemoPeople {
  const first = tellCommunity(
    community,
    demoRoles.map((who) => ({ who, role: who, person: castmember(who) })),
  )
  const second = tellCommunity(
    neighbourhood,
    neighbourRoles.map((who) => ({ who, role: roleThere(who), person: neighbour(who) })),
  )
  const { communityId, roles, people } = first
  return { ...roles, communityId, people, communities: [first, second] }
}
