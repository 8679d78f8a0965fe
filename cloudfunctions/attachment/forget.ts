import type { Services } from '../platform/context'
import type { AttachmentDocument } from '../platform/documents'
import type { Leaver } from '../platform/module'
import { deleteFiles, isGone } from './files'
import { wipeAwaited } from './wipe'

/** The platform deletes at most so many files in one call; each may have its raw upload beside it. */
const portionMax = 25

/** Deletes their pictures and recordings, and what they sent that nobody took in; that there was one stays. */
export async function forgetAttachments({ store, cloud }: Services, leaver: Leaver): Promise<number> {
  const { communityId, memberId } = leaver
  const { command } = store
  // Only what was forgotten has no trace of its check any more.
  const found = await store.find(
    'photos',
    { communityId, memberId, traceId: command.neq('') },
    { orderBy: [['at', 'desc']], limit: portionMax },
  )
  if (found.length === 0) return 0
  const kept = found.filter(({ fileId }) => fileId !== '')
  for (const one of found) if (one.fileId === '' && one.incoming !== '') await wipeAwaited(cloud, one)
  const gone = await deleted(cloud, kept)
  const ids = found.filter(({ fileId }) => fileId === '' || gone.has(fileId)).map(({ _id }) => _id)
  if (ids.length === 0) throw new Error('attachments of one who left cannot be deleted')
  await store.update(
    'photos',
    { _id: command.in(ids) },
    { fileId: '', incoming: '', status: 'ended', traceId: '', keptUntil: null, wakeAt: null },
  )
  return found.length
}

async function deleted(
  cloud: Services['cloud'],
  kept: readonly AttachmentDocument[],
): Promise<ReadonlySet<string>> {
  if (kept.length === 0) return new Set()
  const raw = kept.flatMap(({ incoming = '' }) => (incoming === '' ? [] : [incoming]))
  if (raw.length > 0) await deleteFiles(cloud, raw)
  const { fileList } = await cloud.deleteFile({ fileList: kept.map(({ fileId }) => fileId) })
  return new Set(fileList.filter(isGone).map(({ fileID }) => fileID))
}
