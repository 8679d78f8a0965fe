import { fits, isPicture, type Cleaned } from './size'
import { cleanJpeg } from './jpeg'
import { cleanPng } from './png'
import { cleanWebp } from './webp'

export type ImageType = 'jpeg' | 'png' | 'webp'

export interface CleanImage {
  type: ImageType
  bytes: Buffer
  /** no more pixels than a phone can show */
  fits: boolean
}

/**
 * The same picture without what it hides: EXIF with the place and the phone it was taken with, captions, thumbnails,
 * and anything hung on behind its end. Pixels and colours stay as they are, and so does which side is up. Null when the
 * bytes are no sound JPEG, PNG or WebP, whatever the name said.
 */
export function cleanImage(bytes: Buffer): CleanImage | null {
  const cleaners: readonly [ImageType, (bytes: Buffer) => Cleaned | null][] = [
    ['jpeg', cleanJpeg],
    ['png', cleanPng],
    ['webp', cleanWebp],
  ]
  for (const [type, clean] of cleaners) {
    const cleaned = clean(bytes)
    if (cleaned === null) continue
    if (!cleaned.sizes.every(isPicture)) return null
    return { type, bytes: cleaned.bytes, fits: cleaned.sizes.every(fits) }
  }
  return null
}
