import type { Cloud } from '../platform/cloud'
import type { AttachmentDocument } from '../platform/documents'
import { deletePlaces } from './files'
import { placesOf } from './places'

/** Wipes what may lie of an upload that was never taken in: as it was sent, and cleaned by a call that was cut off. */
export const wipeAwaited = (cloud: Cloud, attachment: AttachmentDocument): Promise<void> =>
  deletePlaces(cloud, [attachment.incoming ?? '', ...placesOf(attachment)])
