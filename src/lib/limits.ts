/**
 * What may be typed or added, as the contract limits it. Written again so that the phone does not carry the
 * contract's schemas; limits.test.ts proves that both say the same.
 */
export const limits = {
  name: 20,
  phone: 20,
  placePart: 12,
  orderText: 500,
  summary: 60,
  reason: 200,
  note: 300,
  photos: 9,
} as const
