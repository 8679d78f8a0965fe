import type { Action } from '../core'
import { CloudError } from '../protocol'

const MISSING = 'STORAGE_FILE_NONEXIST'
/** Of one call, in the cloud. */
const FILES_MAX = 50

/** First half of `cloud.uploadFile`: where to put the bytes. Refuses a path that leads out of the folder. */
export const getUploadMetadata: Action = (request, core, caller) => {
  const cloudPath = typeof request['path'] === 'string' ? request['path'] : ''
  if (!core.files.accepts(cloudPath)) {
    throw new CloudError('STORAGE_REQUEST_FAIL', `[InvalidParameter] cloudPath is not allowed: ${cloudPath}`)
  }
  return {
    data: {
      url: `${caller.origin}${filePath(cloudPath)}?${core.files.signature('put', cloudPath)}`,
      token: 'local',
      authorization: 'local',
      fileId: core.files.fileId(cloudPath),
      cosFileId: 'local',
    },
  }
}

/** `cloud.getTempFileURL` and the first half of `cloud.downloadFile`. */
export const batchGetDownloadUrl: Action = async (request, core, caller) => {
  const asked = fewEnough(request['file_list'] as { fileid: string; max_age?: number }[])
  const answers = asked.map(async ({ fileid, max_age }) => {
    const cloudPath = core.files.cloudPath(fileid)
    if (cloudPath === undefined || !(await core.files.exists(cloudPath))) {
      return { code: MISSING, fileID: fileid, tempFileURL: '' }
    }
    const query = core.files.signature('get', cloudPath, max_age)
    return { code: 'SUCCESS', fileID: fileid, tempFileURL: `${caller.origin}${filePath(cloudPath)}?${query}` }
  })
  return { data: { download_list: await Promise.all(answers) } }
}

/** `cloud.deleteFile`. */
export const batchDeleteFile: Action = async (request, core) => {
  const asked = fewEnough(request['fileid_list'] as string[])
  const answers = asked.map(async (fileID) => {
    const cloudPath = core.files.cloudPath(fileID)
    const removed = cloudPath !== undefined && (await core.files.remove(cloudPath))
    return { fileID, code: removed ? 'SUCCESS' : MISSING }
  })
  return { data: { delete_list: await Promise.all(answers) } }
}

function fewEnough<T>(files: T[]): T[] {
  if (files.length > FILES_MAX)
    throw new CloudError('INVALID_PARAM', `at most ${String(FILES_MAX)} files in one call`)
  return files
}

/** The address of a file below the gateway's origin, not encoded: the SDK encodes what it is given. */
function filePath(cloudPath: string): string {
  return `/files/${cloudPath}`
}
