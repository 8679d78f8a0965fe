import { useEffect } from 'react'
import { forgetWith } from './forget'
import { go } from './navigate'
import { isStaff, useSession } from './session'
import { useWide } from './useWide'

let seen = false
forgetWith(() => {
  seen = false
})

/** The 工作台 was open in this run of the app. */
export function deskSeen(): void {
  seen = true
}

/** In a wide window whoever works at the desk begins there (S1); after that the home page is a page like any other. */
export function useDeskFirst(): void {
  const wide = useWide()
  const me = useSession((state) => state.me)
  useEffect(() => {
    if (seen || !wide || !isStaff(me)) return
    seen = true
    go('desk')
  }, [wide, me])
}
