/** What a colour says, the same everywhere: green done, amber waiting or due soon, late overdue, blue to know. */
export type Tone = 'green' | 'amber' | 'late' | 'blue' | 'red' | 'grey'
