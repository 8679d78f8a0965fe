import { needLimits } from '../../domain/need/limits'
import { askNeed } from '../../domain/need/ask'
import { openCommand } from '../cases/open'
import { checkWords } from '../platform/moderation'
import { needKind } from './kind'

export const needAsk = openCommand(needKind, {
  action: 'need.ask',
  perDay: needLimits.perDay,
  prepare: (context) => checkWords(context, [context.input.words]),
  open: ({ input: { kind, words }, communityId, member, at }, _checked, { caseId: needId, no }) => {
    const { memberId, name, phone, home } = member
    const asker = { memberId, name, phone, home }
    const state = askNeed({ needId, no, communityId, kind, source: 'self', asker, words, by: memberId, at })
    return { ok: true, state }
  },
  answer: (_opening, { needId, no, status }) => ({ needId, no, status }),
})
