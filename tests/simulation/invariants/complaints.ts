/** Says what is wrong; a history with one complaint has failed. */
export type Complain = (what: string) => void
