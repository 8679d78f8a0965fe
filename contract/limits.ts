/** The limits of everything people may send. Lengths are in characters after trimming. Here alone, so that the phone
 * has them without the schemas. */
export const limits = {
  /** of a person, a body or an article: 阿卜杜拉西提·阿不力米提江 and longer */
  name: 40,
  phone: 30,
  /** 地下一层B1区05号储藏室 */
  placePart: 24,
  orderText: 500,
  summary: 60,
  reason: 200,
  note: 300,
  photos: 9,
  photoBytes: 10 * 1024 * 1024,
  pageSize: 20,
  licences: 5,
  stockPieces: 10_000,
  pricePoints: 10_000,
} as const
