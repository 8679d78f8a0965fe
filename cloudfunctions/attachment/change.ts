import type { AttachmentDocument } from '../platform/documents'
import type { Store } from '../platform/store'
import { attachmentWakeAt } from './wakeAt'

type Changing = 'status' | 'incoming' | 'askedAgain' | 'traceId' | 'fileId' | 'keptUntil'

/** Changes an attachment as it was read, and when it wakes along with it. False when somebody was faster: then nothing changed. */
export async function changeAttachment(
  { command, update }: Pick<Store, 'command' | 'update'>,
  before: AttachmentDocument,
  change: Partial<Pick<AttachmentDocument, Changing>>,
): Promise<boolean> {
  const { _id, status, fileId, askedAgain, incoming, keptUntil } = before
  const asRead = {
    ...{ _id, status, fileId, askedAgain },
    incoming: incoming ?? command.eq(null),
    keptUntil: keptUntil ?? command.eq(null),
  }
  const wakeAt = attachmentWakeAt({ ...before, ...change })
  return (await update('photos', asRead, { ...change, wakeAt, wakeTries: 0 })) > 0
}
