import type { Founding } from '../../scripts/found/found'

/** What nobody inside a community could do: found it, and name its first secretary by telephone. */
export type Errand =
  { readonly founding: Founding } | { readonly communityId: string; readonly secretary: string }

/** Whether the community is new, or what to tell whoever named a secretary. */
export type Outcome = { readonly isNew: boolean } | { readonly said: string }
