import type { ActionName } from '../../contract/names'
import { minuteMs } from '../../domain/kernel/time'
import type { MemberContext } from '../platform/context'
import type { AttachmentDocument } from '../platform/documents'
import { Refused } from '../platform/reply'
import type { Store } from '../platform/store'

/** These pictures, in this order; those that are not there are left out. */
export async function photosById(store: Store, ids: readonly string[]): Promise<AttachmentDocument[]> {
  if (ids.length === 0) return []
  const found = await store.find('photos', { _id: store.command.in(ids) }, { limit: ids.length })
  const byId = new Map(found.map((photo) => [photo._id, photo]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Throws `photo.notFound` or `photo.notYours` unless all are here, are one's own, and were not refused. */
export async function checkPhotos(context: MemberContext<ActionName>, ids: readonly string[]): Promise<void> {
  const found = await photosById(context.services.store, ids)
  const mine = (photo: AttachmentDocument) => photo.memberId === context.member.memberId
  const here = found.filter((photo) => photo.communityId === context.communityId)
  if (here.length < ids.length || here.some((photo) => mine(photo) && photo.status === 'refused')) {
    throw new Refused('photo.notFound')
  }
  if (!here.every(mine)) throw new Refused('photo.notYours')
}

/** An answer of the picture check that has not come by now was lost. */
const patienceMs = 30 * minuteMs

/** When time must ask about a picture again, epoch ms: once, and only while its check has no answer. */
export const photoWakeAt = ({
  status,
  askedAgain,
  at,
}: Pick<AttachmentDocument, 'status' | 'askedAgain' | 'at'>): number | null =>
  status === 'checking' && !askedAgain ? at + patienceMs : null
