import type { TableView } from '../../contract/views/table'
import type { TableDocument } from '../platform/documents'

/** For whoever asked for it. */
export const tableView = ({ _id, title, format, status, count, fileId }: TableDocument): TableView => ({
  tableId: _id,
  title,
  format,
  status: status === 'ready' || status === 'failed' ? status : 'making',
  rows: count,
  fileId,
})
