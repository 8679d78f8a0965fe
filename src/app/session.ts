import { create } from 'zustand'
import type { CommunityView } from '../../contract/views/community'
import type { MeView, SessionView } from '../../contract/views/member'
import type { Role } from '../../domain/member/types'
import { cacheKey, readCached } from '../cloud/cache'
import { call } from '../cloud/call'
import { communityId } from '../cloud/community'
import type { Problem } from '../words/reply'

export interface Session {
  /** null: known not to be a member yet; undefined: not known yet */
  me: MeView | null | undefined
  community: CommunityView | undefined
  problem: Problem | undefined
}

/** What the phone remembers of who I am and where; `loadSession` brings the newest. */
function remembered(): Pick<Session, 'me' | 'community'> {
  const here = communityId()
  const session = readCached<SessionView | null>(cacheKey('member.me', {}, here))?.data
  if (session) return partsOf(session)
  return { me: session, community: readCached<CommunityView>(cacheKey('community.get', {}, here))?.data }
}

const partsOf = ({ community, ...me }: SessionView) => ({ me, community })

export const useSession = create<Session>(() => ({ ...remembered(), problem: undefined }))

/** Asks who I am and what community this is: one call. */
export async function loadSession(): Promise<void> {
  const answer = await call('member.me', {})
  if (!answer.ok) useSession.setState({ problem: answer })
  else if (answer.data) useSession.setState({ ...partsOf(answer.data), problem: undefined })
  else await loadPlace()
}

/** Whoever has left, or never joined, may still be told where they are, when the phone knows. */
async function loadPlace(): Promise<void> {
  const place = communityId() === undefined ? undefined : await call('community.get', {})
  useSession.setState((old) => ({
    me: null,
    community: place?.ok ? place.data : old.community,
    problem: place && !place.ok && place.code !== 'community.notFound' ? place : undefined,
  }))
}

/** After joining, updating or applying: the answer is the newest me. */
export const setMe = (me: MeView): void => useSession.setState({ me })

export const hasRole = (me: MeView | null | undefined, ...wanted: readonly Role[]): boolean =>
  me?.roles.some((role) => wanted.includes(role)) ?? false

/** secretary and staff see the way to the desk */
export const isStaff = (me: MeView | null | undefined): boolean => hasRole(me, 'secretary', 'staff')
