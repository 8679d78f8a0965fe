/** What is left of a recording once everything that is no sound is taken out. */
export interface Sound {
  type: 'mp3' | 'aac' | 'wav'
  bytes: Buffer
  /** as long as its frames last, whatever a header claims */
  seconds: number
}
