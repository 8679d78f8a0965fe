import type { StuckView } from '../../contract/views/desk'
import type { Fields } from './cloud'
import type { Services } from './context'
import type { Waking } from './documents'
import type { Message } from './messages'
import type { Documents } from './store'

export type WakingName = {
  [Name in keyof Documents]: Documents[Name] extends Waking ? Name : never
}[keyof Documents]

/** Tried in vain so often, somebody must look at it: a quarter of an hour after it was due. */
export const stuckAfter = 5

/** How much was done, by what: for the log and the timer's answer. */
export type Counts = Readonly<Record<string, number>>

/** One run of the timer. */
export interface Run {
  services: Services
  /** its time is used up: what is left waits for the next run, where it stands */
  isOver: () => boolean
  /** Tells people what time did, soon and side by side: no document waits for WeChat. */
  tell: (messages: readonly Message[]) => void
}

/** What time does to the documents of one collection, to each on its own. */
export interface Wake<Name extends WakingName = WakingName, Does extends string = string> {
  collection: Name
  /** what `act` counts */
  does: readonly Does[]
  /** How many documents at once. More than one only where `act` opens no transaction: an instance has one at a time. */
  sideBySide: number
  /** No person waits for it: asked every second minute, in turn with others. */
  inTurn?: 'even' | 'odd'
  /** Documents without `wakeAt` are due at once, instead of never. */
  unsetIsDue?: true
  /** What a document of an older layout lacks beside `wakeAt`; nothing when it has it all. */
  shape?: (document: Documents[Name]) => Fields
  /** `wakeAt` as the rest of the document says it: for whoever writes one, and to put right one that is not. */
  wakeAt: (document: Documents[Name]) => number | null
  /** How the desk is told of one that time can do nothing to. */
  named: (document: Documents[Name]) => Pick<StuckView, 'label' | 'to'>
  /**
   * Does what is due and moves `wakeAt`. It may be stopped anywhere, run twice at once or again. Answers what it did;
   * nothing when others were faster or the rules say no, which is tried again later and later.
   * @param at epoch ms
   */
  act: (run: Run, document: Documents[Name], at: number) => Promise<Partial<Readonly<Record<Does, number>>>>
}

/** Any of them, its own types forgotten: what the timer works with. */
export type AnyWake<Name extends WakingName = WakingName> = Omit<Wake, 'collection'> & { collection: Name }

export const wake = <const Name extends WakingName, const Does extends string>(
  spec: Wake<Name, Does>,
): AnyWake<Name> => spec as unknown as AnyWake<Name>
