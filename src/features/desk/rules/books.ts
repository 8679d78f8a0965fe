import type { InputOf } from '../../../../contract/actions'
import { isoDay } from '../../../words/dates'
import { kindNames } from '../../../../domain/order/names'
import { statusWords } from '../../../words/order'
import { stockWords } from '../parts/stockWords'
import { csvText } from '../parts/csv'

export type BookName = InputOf<'community.export'>['collection']
export type BookRow = Readonly<Record<string, unknown>>

type Column = readonly [title: string, cell: (row: BookRow) => string]

interface Book {
  text: string
  hint: string
  /** what a person reads in it; the whole of it goes into the other file */
  columns: readonly Column[]
}

const at = (row: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as BookRow | null | undefined)?.[key], row)

function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join('、')
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

const plain = (title: string, path: string): Column => [title, (row) => said(at(row, path))]
const day = (title: string, path: string): Column => [
  title,
  (row) => {
    const moment = at(row, path)
    return typeof moment === 'number' ? isoDay(moment) : ''
  },
]
const worded = (title: string, path: string, words: Readonly<Record<string, string>>): Column => [
  title,
  (row) => {
    const value = at(row, path)
    return (Array.isArray(value) ? value : [value]).map((one) => words[said(one)] ?? said(one)).join('、')
  },
]

const home = (path: string): Column => [
  '住址',
  (row) => ['building', 'unit', 'room'].map((part) => said(at(row, `${path}.${part}`))).join(''),
]

const roles = {
  resident: '居民',
  volunteer: '志愿者',
  staff: '社区工作者',
  secretary: '书记',
  property: '物业',
}
const accounts = {
  issuance: '发放',
  supermarket: '超市',
  expired: '过期',
  pending: '待入账',
  wallet: '可用',
  held: '冻结',
}
const statuses = Object.fromEntries(Object.entries(statusWords).map(([key, { text }]) => [key, text]))
const pickups = { held: '待领取', collected: '已领走', cancelled: '已取消', expired: '过期退回' }
const notices = { posting: '正在贴', posted: '公示中', settled: '已入账' }

/** The books of a community, as one reads them. */
export const books: Readonly<Record<BookName, Book>> = {
  members: {
    text: '成员',
    hint: '姓名、电话、住址、职责',
    columns: [
      plain('姓名', 'name'),
      plain('电话', 'phone'),
      home('home'),
      worded('职责', 'roles', roles),
      day('加入', 'joinedAt'),
    ],
  },
  orders: {
    text: '订单',
    hint: '每一单的全部经过',
    columns: [
      plain('编号', 'state.no'),
      worded('种类', 'state.kind', kindNames),
      plain('报修人', 'state.reporter.name'),
      plain('电话', 'state.reporter.phone'),
      home('state.place'),
      plain('维修事项', 'state.text'),
      worded('状态', 'status', statuses),
      day('报修', 'reportedAt'),
      [
        '维修人',
        (row) => {
          const crew = at(row, 'state.crew')
          return Array.isArray(crew) ? crew.map((one) => said(at(one, 'name'))).join('、') : ''
        },
      ],
      day('修完', 'state.finishedAt'),
      plain('维修结果', 'state.result.note'),
      plain('积分', 'state.score.points'),
    ],
  },
  ledger: {
    text: '积分流水',
    hint: '每一笔从哪到哪',
    columns: [
      day('日期', 'at'),
      plain('成员号', 'memberId'),
      plain('说明', 'text'),
      plain('积分', 'points'),
      worded('从', 'from.name', accounts),
      worded('到', 'to.name', accounts),
    ],
  },
  settlements: {
    text: '公示',
    hint: '贴过的每一张',
    columns: [
      plain('标题', 'title'),
      worded('状态', 'status', notices),
      day('贴出', 'postedAt'),
      day('期满', 'objectionUntil'),
      plain('总积分', 'totalPoints'),
      [
        '名单',
        (row) => {
          const lines = at(row, 'lines')
          if (!Array.isArray(lines)) return ''
          return lines.map((line) => `${said(at(line, 'name'))} ${said(at(line, 'points'))} 分`).join('、')
        },
      ],
    ],
  },
  goods: {
    text: '物品',
    hint: '超市里有什么、几分',
    columns: [
      plain('名称', 'name'),
      plain('积分', 'points'),
      plain('现有', 'stock'),
      plain('每人每月', 'limitPerMonth'),
      plain('上架', 'listed'),
    ],
  },
  stock: {
    text: '库存账',
    hint: '每一次进出',
    columns: [
      day('日期', 'at'),
      plain('物品号', 'goodsId'),
      worded('怎么了', 'kind', stockWords),
      plain('件数', 'quantity'),
      plain('说明', 'note'),
    ],
  },
  redemptions: {
    text: '兑换',
    hint: '谁换了什么、领没领',
    columns: [
      plain('姓名', 'memberName'),
      plain('物品', 'goodsName'),
      plain('件数', 'quantity'),
      plain('积分', 'points'),
      worded('状态', 'status', pickups),
      day('兑换', 'heldAt'),
      day('了结', 'closedAt'),
    ],
  },
}

export type FileKind = 'csv' | 'json'

/** A book as a file: a table for people, or everything as it is kept, for moving away. */
export function bookText(name: BookName, rows: readonly BookRow[], kind: FileKind): string {
  if (kind === 'json') return `${JSON.stringify(rows, null, 2)}\n`
  const { columns } = books[name]
  return csvText([
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ])
}
