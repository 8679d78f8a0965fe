import type { CollectionName } from '../../cloudfunctions/platform/collections'
import type { Documents } from '../../cloudfunctions/platform/store'
import { openDisk } from '../../localcloud/gateway/disk'
import { keyOf, type Doc } from '../../localcloud/gateway/values'

/** Writes so many documents into a gateway's file before the gateway opens it, a thousand to a commit. */
export function writeDocuments<Name extends CollectionName>(
  file: string,
  collection: Name,
  count: number,
  make: (number: number) => Documents[Name],
): void {
  const disk = openDisk(file)
  for (let from = 0; from < count; from += 1000) {
    const numbers = Array.from({ length: Math.min(1000, count - from) }, (_, i) => from + i)
    disk.commit(
      numbers.map((number) => {
        const doc = make(number) as unknown as Doc
        return { collection, key: keyOf(doc._id), doc }
      }),
    )
  }
  disk.close()
}
