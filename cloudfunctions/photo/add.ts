import { limits } from '../../contract/limits'
import type { MemberContext } from '../platform/context'
import type { AttachmentDocument } from '../platform/documents'
import { cleanImage, type CleanImage } from './images/clean'
import { journalCommand } from '../platform/journalCommand'
import { onDayOf } from '../platform/onDay'
import { startMediaCheck } from '../attachment/mediaCheck'
import { Refused, accepted } from '../platform/reply'
import { requestIdOf } from '../platform/requests'
import { photoWakeAt } from '../attachment/attachments'
import { photoView } from '../attachment/view'

type Context = MemberContext<'photo.add'>

export const photoAdd = journalCommand({
  action: 'photo.add',
  prepare: async (context) => {
    const [image] = await Promise.all([takeIn(context), boundOfDay(context)])
    const photo = await keep(context, image)
    context.after(async () => {
      await context.services.cloud.deleteFile({ fileList: [context.input.fileId] })
    })
    return photo
  },
  work: async (tx, _context, photo) => {
    await tx.add('photos', photo)
    return accepted(photoView(photo))
  },
})

/** Throws `request.tooMany` when this person has sent as many today as anybody may. */
async function boundOfDay({ services: { store }, communityId, member, at }: Context): Promise<void> {
  const max = limits.photosOfDay
  const sent = await store.count('photos', { communityId, memberId: member.memberId, at: onDayOf(store, at) })
  if (sent >= max) throw new Refused('request.tooMany', { max })
}

async function takeIn({ services, input }: Context): Promise<CleanImage> {
  const bytes = await download(services, input.fileId)
  if (bytes === null || bytes.length === 0) throw new Refused('photo.notFound')
  if (bytes.length > limits.photoBytes) throw new Refused('photo.tooLarge')
  const image = cleanImage(bytes)
  if (image === null) throw new Refused('photo.notImage')
  if (!image.fits) throw new Refused('photo.tooLarge')
  return image
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

const extensions = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const

/** Puts the cleaned picture where it stays and has WeChat look at it. */
async function keep(context: Context, { type, bytes }: CleanImage): Promise<AttachmentDocument> {
  const { services, communityId, member, at } = context
  // Copies of one request put the same file in the same place, so that none is left over.
  const _id = requestIdOf(context)
  const cloudPath = `photos/${communityId}/${_id}.${extensions[type]}`
  const { fileID } = await services.cloud.uploadFile({ cloudPath, fileContent: bytes })
  const traceId = await startMediaCheck(services, context.person.openid, fileID)
  const photo = {
    _id,
    communityId,
    memberId: member.memberId,
    fileId: fileID,
    bytes: bytes.length,
    type,
    status: 'checking' as const,
    // a name that nobody can guess: whoever says it would say how the check ended
    traceId: traceId ?? `none:${services.newId()}`,
    askedAgain: false,
    at,
  }
  return { ...photo, wakeAt: photoWakeAt(photo), wakeTries: 0 }
}
