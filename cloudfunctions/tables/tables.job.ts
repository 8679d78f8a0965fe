import type { TableDocument } from '../platform/documents'
import { wake } from '../platform/wake'
import { fileLifeMs, makingMs } from './life'

/** Wipes files within the hour, and says of what was never made that it failed. */
export const tables = wake({
  collection: 'tables',
  does: ['tablesEnded'],
  sideBySide: 4,
  inTurn: 'odd',
  wakeAt: tableWakeAt,
  named: ({ title }) => ({ label: `一份导出的表格：${title}`, to: ['rules'] }),
  act: async ({ services: { store, cloud } }, { _id, status, fileId }) => {
    if (fileId !== null) await cloud.deleteFile({ fileList: [fileId] })
    const now = status === 'asked' || status === 'making' ? 'failed' : 'ended'
    const change = {
      status: now,
      fileId: null,
      'rows.keys': store.command.set([]),
      wakeAt: null,
      wakeTries: 0,
    }
    return (await store.update('tables', { _id, status }, change)) > 0 ? { tablesEnded: 1 } : {}
  },
})

function tableWakeAt({ status, at, madeAt }: TableDocument): number | null {
  if (status === 'asked' || status === 'making') return at + makingMs
  return status === 'ready' ? (madeAt ?? at) + fileLifeMs : null
}
