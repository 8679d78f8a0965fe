import type { WaitView } from '../../contract/views/desk'
import { deskKeysOf } from '../../domain/case/header'
import type { DeskAsked } from '../platform/module'
import type { CaseKind } from '../platform/caseKind'

/** As many as the platform answers at once: what is more is counted on another day. */
const rowsMax = 1000

/** Cases of any kind that are the desk's move, or late whoever's move it is (S2): one request. */
export const caseWaits =
  (kinds: readonly CaseKind[]) =>
  async ({ store, communityId, member, at }: DeskAsked): Promise<WaitView[]> => {
    const { command } = store
    const keys = deskKeysOf(member)
    const found = await store.find(
      'cases',
      command.or([
        { communityId, ownerKeys: command.in(keys) },
        { communityId, lateAt: command.gt(0).and(command.lte(at)) },
      ]),
      { fields: ['kind', 'status', 'lateAt', 'ownerKeys'], limit: rowsMax },
    )
    return kinds.flatMap((kind) =>
      kind.waits(
        found
          .filter((document) => document.kind === kind.kind)
          .map(({ status, lateAt, ownerKeys }) => ({
            status,
            ours: ownerKeys.some((key) => keys.includes(key)),
            late: lateAt !== null && lateAt <= at,
          })),
      ),
    )
  }
