import type { Member } from '../member/types'
import type { Audience } from './types'

type Addressed = Pick<Member, 'home' | 'roles'>

/** One word for it, to be found by. */
export function audienceKey(audience: Audience): string {
  switch (audience.kind) {
    case 'all':
      return 'all'
    case 'building':
      return `building:${audience.building}`
    case 'role':
      return `role:${audience.role}`
    default:
      throw new Error(`unknown audience ${String(audience satisfies never)}`)
  }
}

/** Every word under which something hangs for this member. */
export const keysFor = ({ home, roles }: Addressed): string[] => [
  'all',
  ...(home === null ? [] : [`building:${home.building}`]),
  ...roles.map((role) => `role:${role}`),
]

export const isFor = (audience: Audience, member: Addressed): boolean =>
  keysFor(member).includes(audienceKey(audience))
