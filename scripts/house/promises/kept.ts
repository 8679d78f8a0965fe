/** Sentences of the app that promise something, and the test that fails when the promise is broken. */
export interface Kept {
  /** the title of the test, as it stands in its file */
  by: string
  /** the sentences, as `promisesOfTheApp` reads them: what is filled in is …, the full stop is left out */
  says: readonly string[]
}
