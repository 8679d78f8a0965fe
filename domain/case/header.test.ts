import { deskKeysOf, indexed, ownerKeysOf, type Header } from './header'
import { forgetInJournal, namesIn, peopleAfter } from './people'

const header: Header = {
  ...{ no: '需261121-01', status: 'open', since: 1, openedAt: 1, dueAt: 9, endBy: 5, wakeAt: null },
  ...{ ownerKeys: [], news: null, namedIds: ['m1'], listKeys: [], uniqueKeys: [] },
}

test('what waits for a member waits under their id, their roles and the units they act for', () => {
  expect(ownerKeysOf({ memberId: 'm1', roles: ['resident', 'volunteer'], unitIds: ['u1'] })).toEqual([
    'member:m1',
    'role:resident',
    'role:volunteer',
    'unit:u1',
  ])
})

test('what waits for staff the secretary does as well, and nobody else sees the desk’s day', () => {
  expect(deskKeysOf({ memberId: 'm1', roles: ['resident', 'secretary'] })).toEqual([
    'role:secretary',
    'role:staff',
  ])
  expect(deskKeysOf({ memberId: 'm1', roles: ['staff'] })).toEqual(['role:staff'])
  expect(deskKeysOf({ memberId: 'm1', roles: ['resident', 'volunteer', 'property'] })).toEqual([])
})

test('a case is late by whichever clock runs out first, and tells nobody when there is no news', () => {
  expect(indexed(header)).toMatchObject({ lateAt: 5, newsKeys: [], newsAt: null })
  const told = indexed({ ...header, news: { keys: ['member:m1'], at: 7 } })
  expect(told).toMatchObject({ newsKeys: ['member:m1'], newsAt: 7 })
  expect(Object.keys(told)).not.toContain('namedIds')
})

test('everybody it ever named stays findable, each once, and who was forgotten has no id', () => {
  expect(peopleAfter(['m1', 'm2'], ['m2', 'm3', ''], 'm1')).toEqual(['m1', 'm2', 'm3'])
  expect(peopleAfter([], [], null)).toEqual([])
})

test('the journal forgets who acted and what tells what they asked for, and keeps what was done', () => {
  const journal = [
    { byMemberId: 'm1', byName: '张一', hash: 'h', action: 'need.ask' },
    { byMemberId: 'm2', byName: '李二', hash: 'i', action: 'need.put' },
  ]
  expect(namesIn(journal, 'm1')).toEqual(['张一'])
  expect(forgetInJournal(journal, 'm1')).toEqual([{ ...journal[0], byName: '', hash: '' }, journal[1]])
  expect(namesIn(forgetInJournal(journal, 'm1'), 'm1')).toEqual([])
})
