import { bodyIn } from '../body/bodies'
import type { BodyDocument } from '../platform/collections/bodies'
import { checkWords } from '../platform/moderation'
import { Refused } from '../platform/reply'
import { orderCommand } from './command'

export const orderHandOver = orderCommand<'order.handOver', BodyDocument | null>({
  action: 'order.handOver',
  load: ({ services, input }) => services.store.get('bodies', input.bodyId),
  command: ({ communityId, member, input, at }, _order, _taken, found) => {
    const body = bodyIn(communityId, found)
    if (body === null) throw new Refused('body.notFound')
    if (body.closedAt !== null) throw new Refused('body.closed')
    const { bodyId, kind: to, name: toName } = body
    return {
      type: 'handOver',
      body: { bodyId, to, toName },
      why: input.why,
      ...(input.dueAt === undefined ? {} : { dueAt: input.dueAt }),
      by: member.memberId,
      at,
    }
  },
  check: (context) => checkWords(context, [context.input.why]),
})
