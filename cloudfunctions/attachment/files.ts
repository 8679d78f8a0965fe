import type { Cloud } from '../platform/cloud'

/** Deletes files, of which some may be gone already. Throws when one stays. */
export async function deleteFiles(cloud: Cloud, fileIds: readonly string[]): Promise<void> {
  const { fileList } = await cloud.deleteFile({ fileList: [...fileIds] })
  if (!fileList.every(isGone)) throw new Error('files cannot be deleted')
}

/** What the SDK makes of STORAGE_FILE_NONEXIST. */
const fileMissing = -503003

/** Deleted now, or before by a run that was cut off. */
export const isGone = ({ status }: { status: number }): boolean => status === 0 || status === fileMissing

/**
 * Deletes what may lie at these places, of which no file id is known. The platform tells the id of a file only to who
 * writes it, and a file is written over: so something empty is put in the first place.
 */
export async function deletePlaces(cloud: Cloud, [first = '', ...others]: readonly string[]): Promise<void> {
  const { fileID } = await cloud.uploadFile({ cloudPath: first, fileContent: Buffer.from('0') })
  const start = fileID.slice(0, -first.length)
  await deleteFiles(cloud, [fileID, ...others.map((place) => start + place)])
}
