import { sameHome } from '../kernel/home'
import type { Home } from '../kernel/home'

interface Kin {
  memberId: string
  home: Home | null
  relatives: readonly string[]
}

/** One family: the same person, the same home, or relatives by what either of the two has told. */
export function sameFamily(a: Kin, b: Kin): boolean {
  return (
    a.memberId === b.memberId ||
    sameHome(a.home, b.home) ||
    a.relatives.includes(b.memberId) ||
    b.relatives.includes(a.memberId)
  )
}
