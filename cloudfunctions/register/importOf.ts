import type { ActionName } from '../../contract/names'
import type { ImportDocument } from '../platform/collections/imports'
import type { Call, MemberContext } from '../platform/context'
import { Refused } from '../platform/reply'

type Asked = Extract<
  ActionName,
  | 'register.importGet'
  | 'register.importRows'
  | 'register.importAnswer'
  | 'register.importWrite'
  | 'register.importEnd'
>

/** For `load`: the table that is asked about. */
export const loadImport = ({ services, input }: Call<Asked>): Promise<ImportDocument | null> =>
  services.store.get('imports', input.importId)

/** The same, when it is one of this community's. Throws `import.notFound`. */
export function importOf(
  { communityId }: MemberContext<Asked>,
  found: ImportDocument | null,
): ImportDocument {
  if (found?.communityId !== communityId) throw new Refused('import.notFound')
  return found
}

/** Throws while it is read, and when it was laid aside. */
export function checkOpen({ status }: ImportDocument): void {
  if (status === 'asked' || status === 'reading') throw new Refused('import.reading')
  if (status === 'ended' || status === 'failed') throw new Refused('import.ended')
}
