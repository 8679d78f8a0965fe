import { firstBody, firstBodyId } from './first'
import { fittingBodies } from './fitting'
import { bodiesMax, putBody } from './put'
import { bodySettings } from './settings'
import { bodyKinds } from './kinds'
import type { Body } from './types'

const property: Body = { ...firstBody('qianshang'), name: '安和物业', phone: '053285550104' }
const other: Body = { ...property, bodyId: 'b2', name: '新元物业', buildings: ['3号楼'] }
const water: Body = { ...property, bodyId: 'b3', kind: 'water', name: '城区供水', orderKinds: ['pipe'] }
const closed: Body = { ...property, bodyId: 'b4', name: '老物业', closedAt: 1 }
const list = [water, property, other, closed]

const namesFor = (building: string, kind: 'pipe' | 'electric') =>
  fittingBodies(list, { building, kind }).map(({ name }) => name)

test('[R5] whose own the kind is stands first, then 物业, the one that names the building before the one for all', () => {
  expect(namesFor('3号楼', 'electric')).toEqual(['新元物业', '安和物业', '城区供水'])
  expect(namesFor('3号楼', 'pipe')).toEqual(['城区供水', '新元物业', '安和物业'])
})

test('[R5] who serves other buildings, or is off the list, is not proposed', () => {
  expect(namesFor('1号楼', 'electric')).toEqual(['安和物业', '城区供水'])
  expect(fittingBodies([closed], { building: '1号楼', kind: 'pipe' })).toEqual([])
})

const words = {
  kind: 'gas',
  name: '城区燃气',
  phone: '96119',
  buildings: [],
  orderKinds: [],
  open: true,
} as const
const asked = {
  ...{ before: null, bodyId: 'b9', communityId: 'qianshang', words, others: list },
  ...{ buildings: ['1号楼', '3号楼'], at: 7 },
}
const codeOf = (change: object) => {
  const decision = putBody({ ...asked, ...change })
  return decision.ok ? null : decision.code
}

describe('[R5] a body is written on the list', () => {
  test('as the secretary says', () => {
    const { open: _, ...written } = words
    expect(putBody(asked)).toEqual({
      ok: true,
      events: [{ type: 'put', body: { bodyId: 'b9', communityId: 'qianshang', ...written, closedAt: null } }],
    })
  })

  test.each([
    ['under a name that stands there already', { words: { ...words, name: '城区 供水' } }, 'body.namedTwice'],
    [
      'for a building that is not there',
      { words: { ...words, buildings: ['1号楼', '9号楼'] } },
      'body.buildingUnknown',
    ],
    [
      'as one too many',
      { others: Array.from({ length: bodiesMax }, (_, i) => ({ ...water, bodyId: `x${i}` })) },
      'body.tooMany',
    ],
  ])('never %s', (_, change, code) => {
    expect(codeOf(change)).toBe(code)
  })

  test('one off the list may be called as another one is, and as the one before it was', () => {
    expect(codeOf({ words: { ...words, name: '老物业' } })).toBeNull()
    expect(codeOf({ words: { ...words, name: '城区供水', open: false } })).toBeNull()
  })

  test('changing one is not one too many, and its own name is its own', () => {
    const others = Array.from({ length: bodiesMax }, (_, i) => ({ ...other, bodyId: `x${i}`, name: `n${i}` }))
    expect(codeOf({ before: others[0], bodyId: 'x0', others, words: { ...words, name: 'n0' } })).toBeNull()
  })

  test('it keeps a building that was taken off the community’s list', () => {
    const before = { ...other, buildings: ['9号楼'] }
    expect(codeOf({ before, bodyId: 'b2', words: { ...words, buildings: ['9号楼'] } })).toBeNull()
  })

  test('off the list it stays off since the first day, and may come back', () => {
    const put = (change: object) => {
      const decision = putBody({ ...asked, ...change })
      return decision.ok ? decision.events[0]?.body.closedAt : undefined
    }
    expect(put({ words: { ...words, open: false } })).toBe(7)
    expect(put({ before: closed, bodyId: 'b4', words: { ...words, open: false } })).toBe(1)
    expect(put({ before: closed, bodyId: 'b4' })).toBeNull()
  })
})

test('the first body is the community’s own, and the kinds of old stay what they were', () => {
  expect(firstBody('c').bodyId).toBe(firstBodyId('c'))
  expect(bodyKinds).toEqual([
    ...['property', 'municipal', 'street', 'other', 'water', 'power', 'gas', 'heating', 'lift'],
  ])
})

test('[S11] what is set of a body is told in words', () => {
  expect(bodySettings(other).map(({ what, words: said }) => `${what} ${said}`)).toEqual([
    ...['body.name 新元物业', 'body.kind 物业公司', 'body.phone 0532-85550104', 'body.buildings 3号楼'],
    ...['body.orderKinds ', 'body.open 在用'],
  ])
  expect(bodySettings({ ...closed, orderKinds: ['pipe', 'drain'] }).map(({ words: said }) => said)).toEqual(
    expect.arrayContaining(['所有楼', '水管、下水道', '停用']),
  )
})
