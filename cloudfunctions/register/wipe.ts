import type { ImportDocument } from '../platform/collections/imports'
import type { Services } from '../platform/context'
import { wiped } from './importLife'

/** Wipes the file and every line of it; that there was one stays. May be cut off anywhere and run again. */
export async function wipeImport(
  { store, cloud }: Services,
  { _id, communityId, fileId }: Pick<ImportDocument, '_id' | 'communityId' | 'fileId'>,
  more: { name?: string } = {},
): Promise<void> {
  const { command } = store
  if (fileId !== null) await cloud.deleteFile({ fileList: [fileId] })
  await store.update('importParts', { communityId, importId: _id }, { rows: command.set([]), stopped: 0 })
  const { answers, sheets, questions, ...plain } = wiped
  const lists = {
    answers: command.set(answers),
    sheets: command.set(sheets),
    questions: command.set(questions),
  }
  await store.update('imports', { _id }, { ...plain, ...lists, ...more })
}
