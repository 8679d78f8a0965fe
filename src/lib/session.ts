import { create } from 'zustand'
import type { CommunityView, MeView } from '../../contract/views'
import type { Role } from '../../domain/member/types'
import { cacheKey, readCached } from './cloud/cache'
import { call } from './cloud/call'
import { communityId } from './cloud/community'
import type { Problem } from './cloud/reply'

export interface Session {
  /** null: known not to be a member yet; undefined: not known yet */
  me: MeView | null | undefined
  community: CommunityView | undefined
  problem: Problem | undefined
}

/** Who I am and where, from the phone's memory at once; `loadSession` brings the newest. */
export const useSession = create<Session>(() => ({
  me: readCached<MeView | null>(cacheKey('member.me', {}, communityId()))?.data,
  community: readCached<CommunityView>(cacheKey('community.get', {}, communityId()))?.data,
  problem: undefined,
}))

/** Asks who I am and what community this is, side by side. */
export async function loadSession(): Promise<void> {
  const [me, community] = await Promise.all([call('member.me', {}), call('community.get', {})])
  const problem = !me.ok
    ? me
    : !community.ok && community.code !== 'community.notFound'
      ? community
      : undefined
  useSession.setState((old) => ({
    me: me.ok ? me.data : old.me,
    community: community.ok ? community.data : old.community,
    problem,
  }))
}

/** After joining, updating or applying: the answer is the newest me. */
export const setMe = (me: MeView): void => useSession.setState({ me })

export const hasRole = (me: MeView | null | undefined, ...wanted: readonly Role[]): boolean =>
  me?.roles.some((role) => wanted.includes(role)) ?? false

/** secretary and staff see the way to the desk */
export const isStaff = (me: MeView | null | undefined): boolean => hasRole(me, 'secretary', 'staff')
