import type { DeskRow } from '../../../../contract/views/order'
import { isoDay } from '../../../words/dates'
import { sayHome } from '../../../words/people'
import { phoneText } from '../../../../domain/kernel/phoneText'

interface Column {
  key: string
  title: string
  cell: (row: DeskRow) => string
}

/** The columns of the 维修统计表 (field note A), in the order of the secretary's own document. */
export const registerColumns = [
  { key: 'reporter', title: '报修人姓名', cell: (row) => row.reporterName },
  { key: 'place', title: '楼号', cell: (row) => sayHome(row.home) },
  { key: 'what', title: '维修事项', cell: (row) => row.summary || row.text },
  { key: 'phone', title: '联系电话', cell: (row) => phoneText(row.reporterPhone) },
  { key: 'crew', title: '维修人姓名', cell: (row) => row.crewNames.join('、') },
  { key: 'day', title: '维修日期', cell: (row) => (row.finishedAt === null ? '' : isoDay(row.finishedAt)) },
  { key: 'result', title: '维修结果', cell: (row) => row.resultNote },
  { key: 'points', title: '积分', cell: (row) => (row.points === null ? '' : String(row.points)) },
] as const satisfies readonly Column[]
