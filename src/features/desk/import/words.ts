import type { ImportRowView, ImportView } from '../../../../contract/views/import'
import type { ImportProblem } from '../../../../domain/tables/problems'
import type { ImportField, RowNote } from '../../../../domain/tables/types'

/** What a column is, as people call it. */
export const fieldWords: Readonly<Record<ImportField, string>> = {
  reporter: '报修人',
  place: '楼号或地址',
  unit: '单元',
  room: '房号',
  what: '维修事项',
  phone: '联系电话',
  helpers: '维修人',
  day: '维修日期',
  reported: '报修日期',
  result: '维修结果',
  points: '积分',
  kind: '种类',
  remark: '备注',
}

/** Why a file could not be read, and what to do. */
export const problemWords: Readonly<Record<ImportProblem, string>> = {
  notTable: '这不是表格。请选 Excel 或 WPS 存的 .xlsx、.xls，或者 .csv。',
  broken: '这个文件打不开，可能没存完整。请用 WPS 或 Excel 打开，另存为 .xlsx，再选一次。',
  locked: '这张表加了密码。请打开后去掉密码，另存一份再选。',
  macros: '这个文件里带有宏程序，不能收。请另存为不带宏的 .xlsx，再选一次。',
  tooLarge: '这个文件太大了。请只留要导入的表，删掉图片和下面的空行，另存一份再选。',
  tooManyRows: '行数太多了，一次最多一万行。请按年份分成几个文件，分几次导。',
  encoding: '里面的文字认不出来。请用 WPS 或 Excel 打开，另存为 .xlsx，再选一次。',
  empty: '没有找到维修记录。表头里要有报修人、楼号、维修事项、日期这样的字。',
  gone: '文件没有传完整，请再选一次。',
}

/** What is said of one line. */
const noteWords: Readonly<Record<RowNote, string>> = {
  whatMissing: '没写修了什么',
  dayMissing: '没写日期',
  dayUnread: '日期看不懂',
  dayYear: '日期没写年份',
  dayUnclear: '分不清是几号',
  dayFuture: '日期还没到',
  placeUnknown: '没有这个楼号',
  cellTooLong: '一格里的字太多',
  twice: '和前面一行一样',
  wordsRefused: '有微信不让发的字，改一改',
  dayOfMonth: '只写了月份，记在 1 日',
  placeKept: '楼号照原样记',
  phoneUnread: '电话看不懂，先空着',
  phonesMore: '电话有几个，记第一个，其余写在事项后面',
  phoneZero: '电话前面补回了 0',
  pointsUnread: '积分看不懂，先空着',
}

/** The lines about one row, each with the words that could not be read. */
export const sayNotes = ({ notes, unread }: Pick<ImportRowView, 'notes' | 'unread'>): string[] =>
  notes.map((note) => {
    const written = unread[fieldOfNote[note] ?? 'remark'] ?? ''
    return written === '' ? noteWords[note] : `${noteWords[note]}：${written}`
  })

/** In which cell one puts it right. */
export const fieldOfNote: Readonly<Partial<Record<RowNote, ImportField>>> = {
  whatMissing: 'what',
  dayMissing: 'day',
  dayUnread: 'day',
  dayYear: 'day',
  dayUnclear: 'day',
  dayFuture: 'day',
  placeUnknown: 'place',
  cellTooLong: 'what',
  phoneUnread: 'phone',
  pointsUnread: 'points',
}

/** What has come of writing so far. */
export function sayWritten({ added, known, stopped }: ImportView): string {
  const parts = [
    `新记了 ${added} 条`,
    known === 0 ? '' : `${known} 条早就在表里，没有重复记`,
    stopped === 0 ? '' : `${stopped} 条还没弄清，没有记`,
  ]
  return parts.filter(Boolean).join('；')
}

export const isWritten = ({ written, parts }: ImportView): boolean => parts > 0 && written >= parts
