import type { Services } from '../platform/context'
import type { Leaver, Module } from '../platform/module'

/** How one look through all nouns went. */
export interface Swept {
  /** documents that still named the person */
  found: number
  /** false when the time was used up, or something failed: there may be more */
  complete: boolean
}

type Step = NonNullable<Module['forget']>

/**
 * Ends what still waits for a person and forgets them everywhere, in portions, each noun until it finds nothing. One
 * noun's trouble holds up no other. May be cut off anywhere and run again: what was forgotten stays so.
 */
export async function sweep(
  modules: readonly Module[],
  services: Services,
  leaver: Leaver,
  isOver: () => boolean,
): Promise<Swept> {
  const swept = { found: 0, complete: true }
  /** How many were found; none when it failed, which is tried again another time. */
  const run = async (step: Step): Promise<number> => {
    try {
      return await step(services, leaver)
    } catch (error) {
      swept.complete = false
      services.log.fault('member.leave', error)
      return 0
    }
  }
  // One after another: an instance opens one transaction at a time, and writes nothing beside it.
  const turns: (readonly Step[])[] = modules.flatMap(({ letGo }) => (letGo === undefined ? [] : [[letGo]]))
  turns.push(modules.flatMap(({ forget }) => forget ?? []))
  for (const steps of turns) {
    for (let left = steps; left.length > 0;) {
      if (isOver()) return { ...swept, complete: false }
      const counts = await Promise.all(left.map(run))
      swept.found += counts.reduce((sum, count) => sum + count, 0)
      left = left.filter((_, place) => (counts[place] ?? 0) > 0)
    }
  }
  return swept
}
