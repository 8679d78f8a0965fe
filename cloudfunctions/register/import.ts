import { limits } from '../../contract/limits'
import type { ImportDocument } from '../platform/collections/imports'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { onDayOf } from '../platform/onDay'
import { Refused, accepted } from '../platform/reply'
import { asked } from './importLife'
import { importView } from './importView'
import { setToRead } from './setToRead'

export const registerImport = journalCommand<'register.import', undefined, ImportDocument>({
  action: 'register.import',
  prepare: async (context) => {
    const { services, communityId, member, input, at } = context
    const { store } = services
    const where = { communityId, memberId: member.memberId, touchedAt: onDayOf(store, at) }
    const [today] = await Promise.all([store.count('imports', where), checkWords(context, [input.name])])
    if (today >= limits.importsOfDay) throw new Refused('request.tooMany', { max: limits.importsOfDay })
    return {
      _id: services.newId(),
      ...{ communityId, memberId: member.memberId, at, name: input.name, fileId: input.fileId },
      ...{ answers: [], round: 0, sheets: [], questions: [] },
      ...{ rows: 0, ready: 0, parts: 0, written: 0, added: 0, known: 0 },
      ...asked(at),
    }
  },
  work: async (tx, _context, document) => {
    await tx.add('imports', document)
    return accepted(importView(document))
  },
  afterwards: ({ services }, { _id }) => setToRead(services, _id),
})
