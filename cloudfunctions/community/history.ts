import { forgottenName } from '../../domain/member/forget'
import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import type { Store } from '../platform/store'

export const communityHistory = memberHandler({
  action: 'community.history',
  run: async ({ services: { store }, communityId, input }) => {
    const page = await pageOf(store, 'journal', {
      where: { communityId },
      by: 'changedAt',
      direction: 'desc',
      // What changed no setting has no such moment.
      span: { from: 1, until: null },
      cursor: input.cursor,
      fields: ['byMemberId', 'changes'],
    })
    const names = await namesOf(
      store,
      communityId,
      page.rows.flatMap(({ byMemberId }) => byMemberId ?? []),
    )
    const rows = page.rows.map(({ _id, byMemberId, changedAt = 0, changes = [] }) => ({
      changeId: _id,
      at: changedAt,
      who: names.get(byMemberId ?? '') ?? forgottenName,
      changes,
    }))
    return accepted({ ...page, rows })
  },
})

/** Who has left is remembered without a name. */
async function namesOf(
  store: Store,
  communityId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)]
  if (asked.length === 0) return new Map()
  const found = await store.find(
    'members',
    { _id: store.command.in(asked) },
    { limit: asked.length, fields: ['communityId', 'name', 'roles'] },
  )
  return new Map(
    found
      .filter((member) => member.communityId === communityId && member.roles.length > 0)
      .map(({ _id, name }) => [_id, name]),
  )
}
