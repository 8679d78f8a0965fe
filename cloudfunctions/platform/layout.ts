/** The shape of documents that this program writes; it grows when older ones lack something (timer/layout.ts). */
export const layoutNow = 6
