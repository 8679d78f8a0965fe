import type { Services } from '../platform/context'
import type { Leaver } from '../platform/module'

/** The platform deletes at most so many files in one call. */
const portionMax = 50

/** Deletes their pictures; that there was one stays. */
export async function forgetPhotos({ store, cloud }: Services, leaver: Leaver): Promise<number> {
  const { communityId, memberId } = leaver
  const { command } = store
  const photos = await store.find(
    'photos',
    { communityId, memberId, fileId: command.neq('') },
    { orderBy: [['at', 'desc']], fields: ['fileId'], limit: portionMax },
  )
  if (photos.length === 0) return 0
  const { fileList } = await cloud.deleteFile({ fileList: photos.map(({ fileId }) => fileId) })
  const gone = new Set(fileList.filter(isGone).map(({ fileID }) => fileID))
  const ids = photos.filter(({ fileId }) => gone.has(fileId)).map(({ _id }) => _id)
  if (ids.length === 0) throw new Error('pictures of one who left cannot be deleted')
  await store.update(
    'photos',
    { _id: command.in(ids) },
    {
      fileId: '',
      status: 'refused',
      traceId: '',
      wakeAt: null,
    },
  )
  return photos.length
}

/** Deleted now, or before by a run that was cut off. */
const isGone = ({ status, errMsg }: { status: number; errMsg?: string }): boolean =>
  status === 0 || errMsg?.includes('NONEXIST') === true
