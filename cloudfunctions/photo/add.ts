import { limits } from '../../contract/limits'
import { takeCommand } from '../attachment/take'
import { photoView } from '../attachment/view'
import { Refused } from '../platform/reply'
import { cleanImage } from './images/clean'

export const photoAdd = takeCommand({
  action: 'photo.add',
  kind: 'photo',
  bytesMax: limits.photoBytes,
  read: (bytes) => {
    const image = cleanImage(bytes)
    if (image === null) throw new Refused('photo.notImage')
    if (!image.fits) throw new Refused('photo.tooLarge')
    return { type: image.type, bytes: image.bytes }
  },
  view: photoView,
})
