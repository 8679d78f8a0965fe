import { attachment } from './attachment/module'
import { desk } from './desk/module'
import { market } from './market/module'
import { member } from './member/module'
import { everyNoun, modules, wakes } from './modules'
import { photo } from './photo/module'
import type { Module } from './platform/module'
import { modulesOf } from './platform/modulesOf'

type Without<List extends readonly Module[], Noun extends string> = List extends readonly [
  infer First extends Module,
  ...infer Rest extends readonly Module[],
]
  ? First['noun'] extends Noun
    ? Without<Rest, Noun>
    : [First, ...Without<Rest, Noun>]
  : []

/** Every other noun. */
const known = ['photo', 'desk']
const several = everyNoun.filter(({ noun }) => !known.includes(noun)) as unknown as Without<
  typeof everyNoun,
  'photo' | 'desk'
>
/** All but the attachments. */
const unwoken = everyNoun.filter(({ noun }) => noun !== 'attachment') as unknown as Without<
  typeof everyNoun,
  'attachment'
>
const twice = (names: readonly string[]) => names.filter((name, place) => names.indexOf(name) < place)

test('every noun has a name of its own, and every collection is woken once', () => {
  expect(twice(wakes.map(({ collection }) => collection))).toEqual([])
  expect(twice(modules.map(({ noun }) => noun))).toEqual([])
})

test('two nouns that claim the same thing are an error of types, and so is what nobody gives', () => {
  modulesOf([...several, photo, desk])
  // @ts-expect-error an action has no handler, a part of one’s own data is missing
  modulesOf([...several, desk])
  // @ts-expect-error an action has two handlers
  modulesOf([...several, photo, desk, { noun: 'pictures', handlers: photo.handlers }])
  // @ts-expect-error one noun with two handlers of one action
  modulesOf([...several, { ...photo, handlers: [...photo.handlers, ...photo.handlers] }, desk])
  // @ts-expect-error a collection wakes twice
  modulesOf([...several, photo, desk, { noun: 'pictures', handlers: [], wakes: attachment.wakes }])
  // @ts-expect-error a collection is never woken
  modulesOf([...unwoken, { ...attachment, wakes: [] as const }])
  // @ts-expect-error a noun stands twice
  modulesOf([...several, photo, desk, { noun: 'desk', handlers: [] }])
  // @ts-expect-error a book stands twice
  modulesOf([...several, photo, desk, { noun: 'people', handlers: [], books: member.books }])
  // @ts-expect-error a part of one’s own data comes twice
  modulesOf([...several, photo, desk, { noun: 'pictures', handlers: [], mine: attachment.mine }])
  // @ts-expect-error a count of the desk comes twice
  modulesOf([...several, photo, desk, { noun: 'shop', handlers: [], desk: market.desk }])
  modulesOf([...several, photo, desk, { noun: 'pictures', handlers: [] }])
})
