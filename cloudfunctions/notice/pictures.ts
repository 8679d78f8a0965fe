import type { ActionName } from '../../contract/names'
import type { MemberContext } from '../platform/context'
import { checkAttachments } from '../attachment/attachments'
import { giveToCommunity } from '../attachment/given'
import type { Transaction } from '../platform/transaction'

/** Pictures that are new to a notice must be one's own. Throws `photo.notFound` or `photo.notYours`. */
export const checkNew = (
  context: MemberContext<ActionName>,
  ids: readonly string[],
  had: readonly string[] = [],
): Promise<void> => checkAttachments(context, { photos: ids.filter((id) => !had.includes(id)) })

/** What hangs is the community's from then on, and stays when who took it leaves. */
export async function hangPictures(
  tx: Transaction,
  { noticeId, communityId, photos }: { noticeId: string; communityId: string; photos: readonly string[] },
): Promise<void> {
  for (const id of photos) await giveToCommunity(tx, id, { communityId, subject: `notice:${noticeId}` })
}
