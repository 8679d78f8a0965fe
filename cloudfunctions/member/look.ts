import { afterLook, type Leaving } from '../../domain/member/leaving'
import type { Services } from '../platform/context'
import type { MemberDocument } from '../platform/documents'
import type { Module } from '../platform/module'
import { sweep } from './sweep'
import { memberWakeAt } from './wakeAt'

export type Gone = Pick<MemberDocument, '_id' | 'communityId' | 'memberId' | 'version'> & { leaving: Leaving }

/**
 * Looks through everything for one who left, forgets what it finds and writes down what is left to do. Nothing is written
 * when somebody else has looked meanwhile: then theirs stands.
 */
export async function look(
  modules: readonly Module[],
  services: Services,
  { _id, communityId, memberId, version, leaving }: Gone,
  isOver: () => boolean,
): Promise<number> {
  const { store } = services
  const from = services.now()
  const { name = '', phone = '', home = null } = leaving.known ?? {}
  const swept = await sweep(modules, services, { communityId, memberId, name, phone, home }, isOver)
  const after = afterLook(leaving, { ...swept, from, until: services.now() })
  await store.update(
    'members',
    { _id, version },
    {
      leaving: store.command.set(after),
      wakeAt: memberWakeAt({ leaving: after }),
      wakeTries: 0,
      version: version + 1,
    },
  )
  return swept.found
}
