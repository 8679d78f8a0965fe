import sharp from 'sharp'
import type { TestApi } from './api'
import type { PersonName } from './people'

let uploads = 0

/** A picture as a phone takes it: with a place and a maker in its EXIF. */
export const phonePicture = (): Promise<Buffer> =>
  sharp({ create: { width: 24, height: 16, channels: 3, background: { r: 120, g: 80, b: 40 } } })
    .withExif({ IFD0: { Make: 'PhoneMaker', ImageDescription: 'at home' } })
    .jpeg()
    .toBuffer()

/** Uploads bytes where the mini-program uploads them; answers the file id. */
export async function uploadIncoming(api: TestApi, bytes: Buffer): Promise<string> {
  uploads += 1
  const upload = { cloudPath: `incoming/upload-${uploads}.jpg`, fileContent: bytes }
  return (await api.cloud.sdk('phone').uploadFile(upload)).fileID
}

/** Uploads and takes in a picture, and lets its check come in, so that nothing changes by itself afterwards. */
export async function uploadPhoto(api: TestApi, who: PersonName): Promise<string> {
  const fileId = await uploadIncoming(api, await phonePicture())
  const { photoId } = await api.must(who, 'photo.add', { fileId })
  await api.cloud.openapi.settled()
  return photoId
}
