import type { ActionName } from '../../contract/names'
import { limits } from '../../contract/limits'
import type { MemberContext } from '../platform/context'
import type { AttachmentDocument } from '../platform/documents'
import { onDayOf } from '../platform/onDay'
import { Refused } from '../platform/reply'
import { rawEnding, type SentKind } from './places'
import { attachmentWakeAt } from './wakeAt'

/** A file that its owner is about to send, or has sent and nobody has looked at yet. @param sent what is known of it when it came without having been told of */
export function awaited(
  { services, communityId, member, at }: MemberContext<ActionName>,
  kind: SentKind,
  sent?: { _id: string; incoming: string },
): AttachmentDocument & { incoming: string } {
  const _id = sent?._id ?? services.newId()
  const attachment = {
    _id,
    communityId,
    memberId: member.memberId,
    kind,
    fileId: '',
    incoming: sent?.incoming ?? `incoming/${_id}.${rawEnding[kind]}`,
    bytes: 0,
    type: null,
    status: 'awaited' as const,
    // a name that nobody can guess: whoever says it would say how the check ended
    traceId: `none:${services.newId()}`,
    askedAgain: false,
    at,
  }
  return { ...attachment, wakeAt: attachmentWakeAt(attachment), wakeTries: 0 }
}

/** Throws `request.tooMany` when this person has sent as many today as anybody may. */
export async function checkBoundOfDay({
  services: { store },
  communityId,
  member,
  at,
}: MemberContext<ActionName>): Promise<void> {
  const max = limits.photosOfDay
  const sent = await store.count('photos', { communityId, memberId: member.memberId, at: onDayOf(store, at) })
  if (sent >= max) throw new Refused('request.tooMany', { max })
}
