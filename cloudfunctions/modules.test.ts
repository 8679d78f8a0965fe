import { community } from './community/module'
import { desk } from './desk/module'
import { market } from './market/module'
import { member } from './member/module'
import { jobs, modules } from './modules'
import { objection } from './objection/module'
import { order } from './order/module'
import { photo } from './photo/module'
import { modulesOf } from './platform/module'
import { points } from './points/module'
import { settlement } from './settlement/module'
import { volunteer } from './volunteer/module'

const several = [community, member, volunteer, order, objection, settlement, points, market] as const
const twice = (names: readonly string[]) => names.filter((name, place) => names.indexOf(name) < place)

test('every noun and every job has a name of its own', () => {
  expect(twice(jobs.map(([name]) => name))).toEqual([])
  expect(twice(modules.map(({ noun }) => noun))).toEqual([])
})

test('two nouns that claim the same thing are an error of types, and so is an action that nobody answers', () => {
  modulesOf([...several, photo, desk])
  // @ts-expect-error an action has no handler: photo.add
  modulesOf([...several, desk])
  // @ts-expect-error an action has two handlers
  modulesOf([...several, photo, desk, { noun: 'pictures', handlers: photo.handlers }])
  // @ts-expect-error a job stands twice
  modulesOf([...several, photo, desk, { noun: 'pictures', handlers: [], jobs: photo.jobs }])
  // @ts-expect-error a noun stands twice
  modulesOf([...several, photo, desk, { noun: 'desk', handlers: [] }])
  modulesOf([
    ...several,
    photo,
    desk,
    { noun: 'pictures', handlers: [], jobs: { looks: photo.jobs.pictures } },
  ])
})
