/** One thing that a community has set, in words as people read it. */
export interface Setting {
  /** what is set: phone, rule.slots, body.name … */
  what: string
  /** which of several, by its name; '' where there is one */
  of: string
  words: string
}

/** One thing that was set otherwise; null where it was not there before, or is not any more. */
export interface Change {
  what: string
  of: string
  from: string | null
  to: string | null
}

/** What differs, in the order of the new ones, then what is gone. The same for the preview and for the history. */
export function changesOf(before: readonly Setting[], after: readonly Setting[]): Change[] {
  const same = (one: Setting) => (other: Setting) => one.what === other.what && one.of === other.of
  const put = after.flatMap((setting): Change[] => {
    const from = before.find(same(setting))?.words ?? null
    const { what, of, words } = setting
    return from === words ? [] : [{ what, of, from, to: words }]
  })
  const gone = before
    .filter((setting) => !after.some(same(setting)))
    .map(({ what, of, words }): Change => ({ what, of, from: words, to: null }))
  return [...put, ...gone]
}
