/** Every phone is on its own: news come with messages, and when a page is looked at again. */
export const onNews =
  (_run: () => void): (() => void) =>
  () =>
    undefined
