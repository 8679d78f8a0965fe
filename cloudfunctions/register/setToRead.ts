import type { Services } from '../platform/context'
import { settleWithin } from '../platform/within'

/** How long the answer waits for the function `table`: most tables are read by then. */
const waitMs = 8_000

/** Sets the function `table` to read it; the answer is kept waiting by a bounded time only. */
export async function setToRead({ cloud, log }: Services, importId: string): Promise<void> {
  const read = cloud.callFunction({ name: 'table', data: { importId } }).catch((error: unknown) => {
    log.note('the function table did not answer', error)
  })
  await settleWithin(read, waitMs)
}
