import type { Ground } from './ground'
import type { PersonName } from './people'

/** One pixel: the smallest picture there is. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Puts a dot where the mini-program uploads its pictures; answers the file id. */
export async function dropDot({ cloud }: Ground): Promise<string> {
  await cloud.files.write('incoming/dot.png', dot)
  return cloud.files.fileId('incoming/dot.png')
}

/** A dot that this person sent in; answers the photo's id. */
export const sentDot = async (ground: Ground, who: PersonName): Promise<string> =>
  (await ground.must(who, 'photo.add', { fileId: await dropDot(ground) })).photoId
