/** +2, −2: with the true minus sign, as the standard is printed. */
export const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`)
