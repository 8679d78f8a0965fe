import type { PointsStandard } from '../../domain/community/types'
import { maskName } from '../../domain/kernel/mask'
import { changesBetween } from '../../domain/points/standard'
import { communityOf } from '../community/own'
import { memberHandler } from '../platform/context'
import type { StandardDocument } from '../platform/documents'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import type { Store } from '../platform/store'

export const pointsStandards = memberHandler({
  action: 'points.standards',
  run: async ({ services: { store }, communityId, input }) => {
    const [page, community] = await Promise.all([
      pageOf(store, 'standards', {
        where: { communityId },
        by: 'version',
        direction: 'desc',
        cursor: input.cursor,
      }),
      communityOf(store, communityId),
    ])
    if (page.rows.length === 0 && input.cursor === undefined) {
      return accepted({ rows: [{ standard: community.standard, byName: '', changes: [] }] })
    }
    const [names, before] = await Promise.all([
      namesOf(store, page.rows),
      beforeLast(store, communityId, page.rows),
    ])
    const rows = page.rows.map((version, place) => {
      const former = page.rows[place + 1] ?? before
      return {
        standard: standardOf(version),
        byName: names.get(version.byMemberId ?? '') ?? '',
        changes: former === null ? [] : changesBetween(former, version),
      }
    })
    return accepted({ ...page, rows })
  },
})

const standardOf = ({
  _id,
  communityId: _communityId,
  byMemberId: _byMemberId,
  ...standard
}: StandardDocument): PointsStandard => standard

/** Masked; who has left has none any more. */
async function namesOf(
  store: Store,
  versions: readonly StandardDocument[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(versions.flatMap(({ byMemberId }) => byMemberId ?? []))]
  if (ids.length === 0) return new Map()
  const found = await store.find(
    'members',
    { _id: store.command.in(ids) },
    { fields: ['name'], limit: ids.length },
  )
  return new Map(found.map(({ _id, name }) => [_id, maskName(name)]))
}

/** The version before the oldest of this page: what that one changed. */
async function beforeLast(
  store: Store,
  communityId: string,
  versions: readonly StandardDocument[],
): Promise<StandardDocument | null> {
  const oldest = versions.at(-1)
  if (oldest === undefined || oldest.version <= 1) return null
  return store.get('standards', `${communityId}:${oldest.version - 1}`)
}
