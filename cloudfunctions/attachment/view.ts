import type { PhotoView } from '../../contract/views/photo'
import type { VoiceView } from '../../contract/views/voice'
import type { AttachmentDocument } from '../platform/documents'

export function photoView(photo: AttachmentDocument): PhotoView {
  return { photoId: photo._id, fileId: photo.fileId, checking: photo.status === 'checking' }
}

/** Refused pictures are shown to nobody; unchecked ones to their owner and the desk (contract: PhotoView). */
export function photoViews(
  photos: readonly AttachmentDocument[],
  ids: readonly string[],
  viewer: { memberId: string; staff: boolean },
): PhotoView[] {
  return photos
    .filter(({ _id }) => ids.includes(_id))
    .filter((photo) => isOpenTo(photo, viewer))
    .map(photoView)
}

/** Refused ones are open to nobody; unchecked ones to their owner and the desk. */
const isOpenTo = ({ status, memberId }: AttachmentDocument, viewer: { memberId: string; staff: boolean }) =>
  status === 'passed' || (status === 'checking' && (viewer.staff || memberId === viewer.memberId))

export function voiceView({ _id, fileId, seconds = 0, status }: AttachmentDocument): VoiceView {
  return { voiceId: _id, fileId, seconds, checking: status === 'checking' }
}

/** The recording of this id, for whoever may hear it at all; null when there is none, or it is not open to them. */
export function voiceOf(
  attachments: readonly AttachmentDocument[],
  id: string | undefined,
  viewer: { memberId: string; staff: boolean },
): VoiceView | null {
  const found = attachments.find(({ _id }) => _id === id)
  return found === undefined || !isOpenTo(found, viewer) ? null : voiceView(found)
}

/** How many of a person's own pictures were turned down: they are told, nobody else is. */
export const photosRefused = (photos: readonly AttachmentDocument[], memberId: string): number =>
  photos.filter((photo) => photo.status === 'refused' && photo.memberId === memberId).length
