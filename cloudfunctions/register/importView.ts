import type { ImportRowView, ImportView } from '../../contract/views/import'
import { isStopped, type ImportRow } from '../../domain/tables/types'
import type { ImportDocument } from '../platform/collections/imports'

/** For the desk, who may read whatever their own table holds. */
export function importView(found: ImportDocument): ImportView {
  const { _id, name, at, status, why, sheets, questions, rows, ready, parts, written, added, known } = found
  return {
    ...{ importId: _id, name, at, why, sheets, questions, rows, ready, parts, written, added, known },
    status: status === 'asked' ? 'reading' : status,
    stopped: rows - ready,
  }
}

export const importRowView = ({ identity: _, ...row }: ImportRow): ImportRowView => ({
  ...row,
  stopped: isStopped(row),
})
