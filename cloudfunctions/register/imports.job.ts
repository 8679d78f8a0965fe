import { wake } from '../platform/wake'
import { importWakeAt } from './importLife'
import { wipeImport } from './wipe'

/** Wipes what nobody touched for a week, and says of what was never read that it failed. */
export const imports = wake({
  collection: 'imports',
  does: ['importsFailed', 'importsEnded'],
  sideBySide: 4,
  inTurn: 'odd',
  wakeAt: importWakeAt,
  named: ({ name }) => ({ label: `一张旧表：${name}`, to: ['deskImport'] }),
  act: async ({ services }, document, at) => {
    const { _id, status, round } = document
    if (status === 'asked' || status === 'reading') {
      const failed = { status: 'failed', why: 'broken', touchedAt: at, wakeTries: 0 } as const
      const change = { ...failed, wakeAt: importWakeAt(failed) }
      return (await services.store.update('imports', { _id, status, round }, change)) > 0
        ? { importsFailed: 1 }
        : {}
    }
    await wipeImport(services, document)
    return { importsEnded: 1 }
  },
})
