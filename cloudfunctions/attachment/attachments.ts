import type { ActionName } from '../../contract/names'
import type { MemberContext } from '../platform/context'
import type { AttachmentDocument } from '../platform/documents'
import { Refused } from '../platform/reply'
import type { Store } from '../platform/store'
import type { Kind } from './places'

/** These pictures and recordings, in this order; those that are not there are left out. */
export async function attachmentsById(store: Store, ids: readonly string[]): Promise<AttachmentDocument[]> {
  if (ids.length === 0) return []
  const found = await store.find('photos', { _id: store.command.in(ids) }, { limit: ids.length })
  const byId = new Map(found.map((attachment) => [attachment._id, attachment]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** What somebody hangs on to a thing. */
interface Hung {
  photos: readonly string[]
  voice?: string | undefined
}

/**
 * Throws `photo.notFound`, `photo.notYours`, `voice.notFound` or `voice.notYours` unless all are here, are one's own, and
 * were not refused. One read for all of them.
 */
export async function checkAttachments(
  context: MemberContext<ActionName>,
  { photos, voice }: Hung,
): Promise<void> {
  const voices = voice === undefined ? [] : [voice]
  const found = await attachmentsById(context.services.store, [...photos, ...voices])
  checkKind(context, 'photo', photos, found)
  checkKind(context, 'voice', voices, found)
}

function checkKind(
  { member, communityId }: MemberContext<ActionName>,
  kind: Kind,
  ids: readonly string[],
  found: readonly AttachmentDocument[],
): void {
  const isMine = (one: AttachmentDocument) => one.memberId === member.memberId
  const here = found.filter(
    (one) => one.communityId === communityId && (one.kind ?? 'photo') === kind && ids.includes(one._id),
  )
  if (here.length < ids.length || here.some((one) => isMine(one) && !isKept(one))) {
    throw new Refused(`${kind}.notFound`)
  }
  if (!here.every(isMine)) throw new Refused(`${kind}.notYours`)
}

const isKept = ({ status }: AttachmentDocument): boolean => status === 'passed' || status === 'checking'
