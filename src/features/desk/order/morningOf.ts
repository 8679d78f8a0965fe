/** Nine in the morning of a day (YYYY-MM-DD) in Shanghai, when the desk opens; epoch ms. */
export const morningOf = (day: string): number => Date.parse(`${day}T09:00:00+08:00`)
