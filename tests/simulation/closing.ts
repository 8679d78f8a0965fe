import type { ActionName } from '../../contract/names'
import type { Reply } from '../../contract/refusals'
import type { MemberDocument } from '../../cloudfunctions/platform/documents'
import type { World } from './world'

/** Is told each request that is sent when a history is brought to its end. */
export type Asks = (openid: string, requestId: string) => void

/** What people of one community may still do when nobody disturbs any more. */
export interface Closing {
  /** everybody who serves or works here, whoever may be asked first */
  helpers(): readonly MemberDocument[]
  isDesk(member: MemberDocument): boolean
  /** sends it and waits for its answer; null when the instance died */
  say(openid: string, action: ActionName, input: unknown): Promise<Reply<unknown> | null>
  /** the secretary gives somebody work at the desk */
  appoint(member: MemberDocument): Promise<void>
  /** one who has no part in anything has just moved in */
  newNeighbour(): Promise<readonly MemberDocument[]>
}

const newcomer = 'openid-newcomer-of-wechat'

export function closingIn(world: World, communityId: string, asks: Asks): Closing {
  const members = () => world.documents('members').filter((member) => member.communityId === communityId)
  const helpers = () => members().filter(({ roles }) => roles.length > 0)
  const say: Closing['say'] = async (openid, action, input) => {
    const requestId = `last-${world.random.id()}`
    asks(openid, requestId)
    const [reply] = await world.run([world.api({ action, input, requestId, communityId }, openid, null)])
    return reply ?? null
  }
  return {
    helpers,
    isDesk: ({ roles }) => roles.some((role) => role === 'secretary' || role === 'staff'),
    say,
    appoint: async ({ memberId }) => {
      const secretary = helpers().find(({ roles }) => roles.includes('secretary'))
      await say(secretary?.openid ?? '', 'member.appoint', { memberId, roles: ['staff'] })
    },
    newNeighbour: async () => {
      // Not at an order's own place: that may name a building only, and nobody lives in a building without a unit.
      const [building] =
        world.documents('communities').find(({ _id }) => _id === communityId)?.buildings ?? []
      const home = { building: building?.name ?? '', unit: building?.units[0] ?? '', room: '9901' }
      await say(newcomer, 'member.join', { name: '新来的', phone: '13900009901', home, communityId })
      return members().filter(({ openid }) => openid === newcomer)
    },
  }
}
