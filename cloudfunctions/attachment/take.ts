import type { OutputOf } from '../../contract/actions'
import type { RefusalCode } from '../../contract/refusals'
import { dayMs } from '../../domain/kernel/time'
import { ownCommunity } from '../community/own'
import type { Handler, MemberContext } from '../platform/context'
import type { AttachmentDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { Refused, accepted, refused } from '../platform/reply'
import { requestIdOf } from '../platform/requests'
import { DuplicateKey } from '../platform/store'
import { awaited, checkBoundOfDay } from './awaited'
import { changeAttachment } from './change'
import { deleteFiles } from './files'
import { startMediaCheck } from './mediaCheck'
import { placeIn, placeOf, type Kind } from './places'
import { attachmentWakeAt } from './wakeAt'

type TakeAction = 'photo.add' | 'voice.add'
type Context = MemberContext<TakeAction>

/** What stays of an upload once its hidden data are out. */
interface Content {
  type: Exclude<AttachmentDocument['type'], null>
  bytes: Buffer
  seconds?: number
}

interface Taking<Name extends TakeAction> {
  action: Name
  kind: Kind
  bytesMax: number
  /** Throws Refused when the bytes are not what they should be. */
  read: (bytes: Buffer) => Content
  view: (attachment: AttachmentDocument) => OutputOf<Name>
}

/**
 * Declares the command that takes in an upload of one kind: reads it, cleans it, puts it where it stays, has WeChat look
 * at it, and wipes what was sent. Whatever of this is cut off, time finishes or takes back (attachments.job.ts).
 */
export function takeCommand<Name extends TakeAction>(taking: Taking<Name>): Handler<Name> {
  const missing: RefusalCode = `${taking.kind}.notFound`
  return journalCommand<TakeAction, undefined, AttachmentDocument>({
    action: taking.action,
    prepare: async (context) => {
      const [content, begun, keptUntil] = await Promise.all([
        contentOf(context, taking, missing),
        begunBefore(context, taking.kind, missing),
        taking.kind === 'voice' ? voiceUntil(context) : null,
      ])
      const attachment = begun ?? (await beginNow(context, taking.kind))
      const kept = await keep(context, { ...attachment, keptUntil }, content)
      context.after(() => wipeRaw(context, kept))
      return kept
    },
    work: async (tx, _context, kept) => {
      // Time has given it up, or a copy of this call was faster.
      if ((await tx.get('photos', kept._id))?.status !== 'awaited') return refused(missing)
      await tx.set('photos', kept)
      return accepted(taking.view(kept) as OutputOf<TakeAction>)
    },
  }) as unknown as Handler<Name>
}

async function contentOf(
  { services, input }: Context,
  { bytesMax, read, kind }: Taking<TakeAction>,
  missing: RefusalCode,
): Promise<Content> {
  const bytes = await download(services, input.fileId)
  if (bytes === null || bytes.length === 0) throw new Refused(missing)
  try {
    if (bytes.length > bytesMax) throw new Refused(`${kind}.tooLarge`)
    return read(bytes)
  } catch (error) {
    // It is refused whenever it is asked about again, so nobody needs it any more.
    await deleteFiles(services.cloud, [input.fileId]).catch((failed: unknown) =>
      services.log.note('a refused upload could not be wiped', failed),
    )
    throw error
  }
}

async function download(services: Context['services'], fileID: string): Promise<Buffer | null> {
  try {
    const { fileContent } = await services.cloud.downloadFile({ fileID })
    return Buffer.from(fileContent)
  } catch (error) {
    services.log.note('an uploaded file could not be read', error)
    return null
  }
}

/** What `attachment.begin` wrote down about this upload; null when it did not come that way. Throws when it is somebody else's. */
async function begunBefore(
  { services, communityId, member, input }: Context,
  kind: Kind,
  missing: RefusalCode,
): Promise<AttachmentDocument | null> {
  const place = placeIn(input.fileId)
  const id = /^incoming\/(\w+)\.\w+$/.exec(place)?.[1]
  const found = id === undefined ? null : await services.store.get('photos', id)
  if (found === null || found.incoming !== place || found.status !== 'awaited') return null
  const isMine = found.communityId === communityId && found.memberId === member.memberId
  if (!isMine || found.kind !== kind) throw new Refused(missing)
  return found
}

/** Written down before anything is kept, so that a call that is cut off leaves nothing behind that nobody knows of. */
async function beginNow(context: Context, kind: Kind): Promise<AttachmentDocument> {
  await checkBoundOfDay(context)
  // Copies of one request put the same file in the same place, so that none is left over.
  const sent = { _id: requestIdOf(context), incoming: placeIn(context.input.fileId) }
  const attachment = awaited(context, kind, sent)
  try {
    await context.services.store.add('photos', attachment)
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
  }
  return attachment
}

/** Puts the cleaned file where it stays and has WeChat look at it. */
async function keep(
  context: Context,
  begun: AttachmentDocument,
  { type, bytes, seconds }: Content,
): Promise<AttachmentDocument> {
  const { services } = context
  const cloudPath = placeOf(begun, type)
  const { fileID } = await services.cloud.uploadFile({ cloudPath, fileContent: bytes })
  const traceId = await startMediaCheck(services, context.person.openid, { ...begun, fileId: fileID })
  const kept = {
    ...begun,
    fileId: fileID,
    incoming: context.input.fileId,
    bytes: bytes.length,
    type,
    status: 'checking' as const,
    traceId: traceId ?? begun.traceId,
    ...(seconds === undefined ? {} : { seconds }),
  }
  return { ...kept, wakeAt: attachmentWakeAt(kept) }
}

/** A recording that no order holds by then is wanted by nobody; one that an order holds is looked at then. */
async function voiceUntil(context: Context): Promise<number> {
  const { rules } = await ownCommunity(context, null)
  return context.at + rules.voiceDays * dayMs
}

async function wipeRaw({ services }: Context, kept: AttachmentDocument): Promise<void> {
  await deleteFiles(services.cloud, [kept.incoming ?? ''])
  await changeAttachment(services.store, kept, { incoming: '' })
}
