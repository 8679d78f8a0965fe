/** How long the place of a press takes no other, and how far around it: people over 70 tap twice. */
export const nearMs = 900
export const nearPx = 44

export interface PressGuard {
  /** whether this press counts, or only repeats one at the same place; what counts closes the place for a moment */
  press(event: unknown): boolean
}
