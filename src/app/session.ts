import { create } from 'zustand'
import type { CommunityView } from '../../contract/views/community'
import type { MeView, OwnCommunity, SessionView } from '../../contract/views/member'
import type { Role } from '../../domain/member/types'
import { cacheKey, readCached } from '../cloud/cache'
import { call } from '../cloud/call'
import { communityId, forgetCommunity, rememberCommunity } from '../cloud/community'
import type { Problem } from '../words/reply'

export interface Session {
  /** null: known not to be a member yet; undefined: not known yet */
  me: MeView | null | undefined
  community: CommunityView | undefined
  /** all that I belong to, the present one among them */
  communities: readonly OwnCommunity[]
  problem: Problem | undefined
}

/** What the phone remembers of who I am and where; `loadSession` brings the newest. */
function remembered(): Omit<Session, 'problem'> {
  const here = communityId()
  const session = readCached<SessionView | null>(cacheKey('member.me', {}, here))?.data
  if (session) return partsOf(session)
  const community = readCached<CommunityView>(cacheKey('community.get', {}, here))?.data
  return { me: session, community, communities: [] }
}

const partsOf = ({ community, communities, ...me }: SessionView) => ({ me, community, communities })

export const useSession = create<Session>(() => ({ ...remembered(), problem: undefined }))

/** Asks who I am, in what community, and which others are mine: one call. Whoever has several names theirs from then on. */
export async function loadSession(): Promise<void> {
  const place = communityId()
  const answer = await call('member.me', {})
  // Meanwhile the person has gone to another one.
  if (communityId() !== place) return
  if (answer.ok && answer.data) {
    if (answer.data.communities.length > 1) rememberCommunity(answer.data.communityId)
    useSession.setState({ ...partsOf(answer.data), problem: undefined })
  } else if (answer.ok) await loadPlace()
  else if (answer.code === 'member.none' && place !== undefined) {
    // The community that the phone knew is theirs no more; another one is.
    forgetCommunity()
    await loadSession()
  } else useSession.setState({ problem: answer })
}

/** This run of the app is in another community now, as far as the phone knows it; `loadSession` brings the newest. */
export function enter(id: string): void {
  const { communities } = useSession.getState()
  rememberCommunity(id)
  useSession.setState({ ...remembered(), communities, problem: undefined })
}

/** Whoever has left, or never joined, may still be told where they are, when the phone knows. */
async function loadPlace(): Promise<void> {
  const place = communityId() === undefined ? undefined : await call('community.get', {})
  useSession.setState((old) => ({
    me: null,
    communities: [],
    community: place?.ok ? place.data : old.community,
    problem: place && !place.ok && place.code !== 'community.notFound' ? place : undefined,
  }))
}

/** After joining, updating or applying: the answer is the newest me. */
export const setMe = (me: MeView): void => useSession.setState({ me })

type Roles = Pick<MeView, 'roles'> | null | undefined
export const hasRole = (me: Roles, ...wanted: readonly Role[]): boolean =>
  me?.roles.some((role) => wanted.includes(role)) ?? false

/** secretary and staff see the way to the desk */
export const isStaff = (me: Roles): boolean => hasRole(me, 'secretary', 'staff')
