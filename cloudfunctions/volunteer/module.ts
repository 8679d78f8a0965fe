import { home, type Module } from '../platform/module'
import { volunteerTodos } from './todos'
import { volunteerApply } from './apply'
import { volunteerList } from './list'
import { volunteerReview } from './review'

export const volunteer = {
  noun: 'volunteer',
  handlers: [volunteerApply, volunteerList, volunteerReview],
  desk: async ({ store, communityId }) => ({
    applied: await store.count('members', { communityId, 'volunteer.status': 'applied' }),
  }),
  home: home({ view: (shared) => ({ todos: volunteerTodos(shared) }) }),
} as const satisfies Module
