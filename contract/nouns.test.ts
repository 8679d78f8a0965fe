import { nouns } from './nouns'

const twice = (names: readonly string[]) => names.filter((name, place) => names.indexOf(name) < place)

test('no two nouns have an action or a page of the same name, or the same page', () => {
  expect(twice(nouns.flatMap(({ names }) => Object.keys(names)))).toEqual([])
  expect(twice(nouns.flatMap(({ pages }) => Object.keys(pages)))).toEqual([])
  expect(twice(nouns.flatMap(({ pages }) => Object.values<string>(pages)))).toEqual([])
})

test('an action begins with the name of its noun', () => {
  const own = nouns.flatMap(({ names }) => [...new Set(Object.keys(names).map((name) => name.split('.')[0]))])
  expect(twice(own.map(String))).toEqual([])
})
