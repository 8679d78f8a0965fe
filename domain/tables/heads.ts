import type { Cell } from '../kernel/cell'
import { plain } from '../kernel/writing'
import type { ImportField } from './types'

type Named = ImportField | 'ignored'

/** How secretaries call their columns, the most telling first: the first that fits wins. */
const heads: readonly (readonly [Named, RegExp])[] = [
  ['ignored', /^(?:序号|编号|行号|单号|no)$/],
  ['ignored', /(?:维修|志愿|师傅|队员|服务)(?:人员?|者)?.*(?:电话|手机|联系方式)/],
  ['phone', /电话|手机|联系方式|联系号码/],
  ['reported', /(?:报修|登记|受理|接报|求助|申请)(?:的)?(?:日期|时间|日)$/],
  ['day', /(?:日期|时间)$|^(?:年月日|月日)$/],
  ['points', /积分|得分|分值|分数|^分$/],
  ['result', /结果|(?:处理|完成|维修|服务|解决)(?:的)?情况|反馈|是否(?:完成|修好|解决)/],
  ['helpers', /维修(?:人|师傅|队员|工)|志愿者|师傅|队员|(?:服务|上门|处理|接单|施工)(?:人|者)/],
  ['kind', /(?:种类|类别|类型|工种|分类)$/],
  [
    'what',
    /事项|(?:维修|报修|服务|求助|诉求|故障|问题|工作)(?:内容|项目|描述|原因)|^(?:内容|问题|故障|诉求|需求|项目)$/,
  ],
  [
    'reporter',
    /(?:报修|求助|申请|服务|被服务)(?:人|居民|对象|户)|居民|住户|业主|户主|^(?:姓名|联系人|名字)$/,
  ],
  ['unit', /^单元号?$/],
  ['room', /^(?:室|户|房)(?:号)?$|^(?:房间|门牌|户)号$/],
  ['place', /楼|地址|住址|门牌|房号|房间|位置|地点|几号/],
  ['remark', /备注|说明|其他/],
]

/** The words of a cell that may be a head: no brackets, spaces or marks. */
const headWords = (cell: Cell | undefined): string =>
  typeof cell !== 'string'
    ? ''
    : plain(cell)
        .replace(/[(（【[].*?[)）】\]]/g, '')
        .replace(/[\s:：*＊、，,。/\\|-]/g, '')
        .toLowerCase()

/** What a head says the column is; null when it says nothing that is known. A head is short: long words are no head. */
export function fieldOfHead(cell: Cell | undefined): Named | null {
  const words = headWords(cell)
  if (words === '' || words.length > 12) return null
  return heads.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** Columns by what their heads say; a field is given to the first column that asks for it. */
export function columnsByHead(row: readonly Cell[]): (ImportField | null)[] {
  const taken = new Set<ImportField>()
  const fields = row.map((cell) => {
    const named = fieldOfHead(cell)
    if (named === null || named === 'ignored' || taken.has(named)) return null
    taken.add(named)
    return named
  })
  // A 房号 without any 楼号 is the whole address.
  if (!taken.has('place') && taken.has('room')) {
    return fields.map((field) => (field === 'room' ? 'place' : field))
  }
  return fields
}

/** How many things this line names as heads do. */
export const headsIn = (row: readonly Cell[]): number =>
  new Set(row.map(fieldOfHead).filter((field) => field !== null)).size

const searched = 40
/** A table of repairs has at least so many columns that say what they are. */
const headsLeast = 3

/** The line of the heads: the one among the first that names most; -1 when none names enough. */
export function headLine(rows: readonly (readonly Cell[])[]): number {
  const found = rows.slice(0, searched).map(headsIn)
  const most = Math.max(0, ...found)
  return most >= headsLeast ? found.indexOf(most) : -1
}
