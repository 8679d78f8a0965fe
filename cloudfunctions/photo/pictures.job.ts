import type { Services } from '../platform/context'
import type { PhotoDocument } from '../platform/documents'
import { startMediaCheck } from './mediaCheck'
import { countEach, type Job } from '../platform/job'

/** An answer of the picture check that has not come by now was lost. */
const patienceMs = 30 * 60_000
const askedMax = 20

/** Asks once more about pictures whose check was never answered; after that they stay with their owner and the desk. */
export const pictures: Job = async (services, { communityId }, at) => {
  const { store } = services
  const where = {
    communityId,
    status: 'checking',
    askedAgain: false,
    at: store.command.lt(at - patienceMs),
  }
  const waiting = await store.find('photos', where, { orderBy: [['at', 'asc']], limit: askedMax })
  return { askedAgain: await countEach(services, 'pictures', waiting, (photo) => askAgain(services, photo)) }
}

/** Marked first, so that overlapping runs do not both ask. */
async function askAgain(services: Services, photo: PhotoDocument): Promise<boolean> {
  const { store } = services
  const { _id, memberId, fileId } = photo
  const open = { _id, status: 'checking' }
  if ((await store.update('photos', { ...open, askedAgain: false }, { askedAgain: true })) === 0) return false
  const owner = await store.get('members', memberId)
  if (owner === null) return false
  const traceId = await startMediaCheck(services, owner.openid, fileId)
  if (traceId === null) return false
  return (await store.update('photos', open, { traceId })) > 0
}
