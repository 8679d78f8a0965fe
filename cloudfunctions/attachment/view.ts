import type { PhotoView } from '../../contract/views/photo'
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
    .filter((photo) => photo.status === 'passed' || (photo.status === 'checking' && sees(photo, viewer)))
    .map(photoView)
}

const sees = (photo: AttachmentDocument, viewer: { memberId: string; staff: boolean }) =>
  viewer.staff || photo.memberId === viewer.memberId

/** How many of a person's own pictures were turned down: they are told, nobody else is. */
export const photosRefused = (photos: readonly AttachmentDocument[], memberId: string): number =>
  photos.filter((photo) => photo.status === 'refused' && photo.memberId === memberId).length
