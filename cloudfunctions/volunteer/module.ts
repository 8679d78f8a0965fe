import { home, type Module } from '../platform/module'
import { volunteerTodos } from './todos'
import { volunteerAnswerAppeal } from './answerAppeal'
import { volunteerAppeal } from './appeal'
import { volunteerAppeals } from './appeals'
import { volunteerApply } from './apply'
import { volunteerLapses } from './lapses'
import { volunteerList } from './list'
import { volunteerReview } from './review'

export const volunteer = {
  noun: 'volunteer',
  handlers: [
    volunteerAnswerAppeal,
    volunteerAppeal,
    volunteerAppeals,
    volunteerApply,
    volunteerLapses,
    volunteerList,
    volunteerReview,
  ],
  desk: async ({ store, communityId }) => {
    const [applied, appeals] = await Promise.all([
      store.count('members', { communityId, 'volunteer.status': 'applied' }),
      store.count('orders', { communityId, appealAt: store.command.gt(0) }),
    ])
    return { applied, appeals }
  },
  home: home({ view: (shared) => ({ todos: volunteerTodos(shared) }) }),
} as const satisfies Module
