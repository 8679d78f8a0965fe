/** One invented person of the demo community. */
export interface DemoPerson {
  readonly role: string
  readonly name: string
  readonly openid: string
  /** who they are, in a few words, for the stage */
  readonly about: string
}

/** What GET /demo.json answers: role → openid for the main people, and the list of everyone. */
export interface DemoPeople {
  readonly communityId: string
  readonly people: readonly DemoPerson[]
  readonly [role: string]: string | readonly DemoPerson[]
}
