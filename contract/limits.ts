/** The limits of everything people may send. Lengths are in characters after trimming. Here alone, so that the phone
 * has them without the schemas. */
export const limits = {
  /** of a person, a body or an article: 阿卜杜拉西提·阿不力米提江 and longer */
  name: 40,
  phone: 30,
  /** 地下一层B1区05号储藏室 */
  placePart: 24,
  /** what somebody is to somebody: 外孙女 */
  relation: 10,
  orderText: 500,
  summary: 60,
  /** what is searched for */
  searchWords: 60,
  reason: 200,
  note: 300,
  noticeTitle: 40,
  marketHours: 60,
  /** times of a week at which the shop is open */
  openTimes: 14,
  /** of what stands together on its shelf: its name, and how many there are */
  category: 8,
  categories: 12,
  photos: 9,
  photoBytes: 10 * 1024 * 1024,
  /** width × height: what the best cameras of phones take, and 200 MB unpacked */
  photoPixels: 50_000_000,
  /** width or height alone, for panoramas */
  photoSide: 16_000,
  /** one recording: 2 MB is a minute of plain sound at 16 kHz, and five of what a phone makes of it */
  voiceBytes: 2 * 1024 * 1024,
  voiceSeconds: 60,
  pageSize: 20,
  /** stretches of time at which somebody is at home: a week of mornings, afternoons and evenings */
  freeHours: 21,
  /** people one order may ask for */
  slots: 9,
  visitMinutes: 24 * 60,
  stars: 5,
  /** plus and minus lines of one score */
  adjustments: 10,
  /** of one visit, as points count them */
  hours: 24,
  /** plus and minus lines of the standard */
  standardLines: 20,
  /** points of one line of it */
  linePoints: 100,
  /** points that one person may be paid in a month */
  monthPoints: 1000,
  licences: 5,
  licenceNumber: 30,
  buildings: 300,
  unitsOfBuilding: 30,
  /** telephone numbers of a community's list */
  numbers: 20,
  stockPieces: 10_000,
  /** what one purchase may cost: 100,000 yuan in fen */
  costFen: 10_000_000,
  receipts: 3,
  /** articles, and lines of the stock book, that one posting of the shop’s accounts reckons with */
  accountGoods: 500,
  accountLines: 3000,
  /** days the shop’s accounts may be objected to */
  accountDays: 60,
  pricePoints: 10_000,
  /** of one article, for one person in a month */
  piecesOfMonth: 20,
  figureMonths: 12,
  /** reports of one person in a day; the desk takes in what is more */
  reportsOfDay: 30,
  /** reports of a whole community in a day */
  reportsOfCommunityDay: 2000,
  /** pictures and recordings one person sends in a day: five visits with nine each, and as many again */
  photosOfDay: 100,
  /** commands by one person on one order in a day */
  commandsOfDay: 60,
  /** pickup codes that are none, by one person at the desk in a day */
  wrongCodesOfDay: 20,
  /** rows of one table: what the function `table` writes within its time and memory (docs/BENCHMARKS.md) */
  tableRows: 20_000,
  /** tables one person asks for in a day */
  tablesOfDay: 40,
  /** certificates of service one person makes in a day */
  certificatesOfDay: 10,
  /** old tables one person takes in a day, each reading of one with new answers among them */
  importsOfDay: 60,
  /** as somebody calls a file */
  fileName: 120,
} as const

const twoWeeksHours = 14 * 24

/** What a community may set each of its rules to: the least and the most. */
export const ruleBounds = {
  slots: [1, limits.slots],
  heldMax: [1, 9],
  waitMax: [0, 20],
  promiseHours: [1, twoWeeksHours],
  freeReleaseHours: [0, 72],
  offerHours: [1, 48],
  triageHours: [1, twoWeeksHours],
  claimHours: [1, twoWeeksHours],
  handOverDays: [1, 90],
  confirmDays: [1, 60],
  scoreDays: [1, 60],
  endDays: [1, 90],
  urgentHours: [1, 72],
  urgentEndHours: [1, twoWeeksHours],
  workdays: [5, 7],
  joinersTold: [2, 50],
  noticeDays: [0, 60],
  secondFromPoints: [0, 1000],
  pickupDays: [1, 60],
  voiceDays: [1, 365],
  giveMonthMax: [0, 200],
  settleDay: [0, 28],
  clearMonth: [0, 12],
} as const satisfies Readonly<Record<string, readonly [least: number, most: number]>>

export type RuleKey = keyof typeof ruleBounds
export const ruleKeys = Object.keys(ruleBounds) as readonly RuleKey[]
