import { openTestApi, type TestApi } from '../testing/api'
import { pageOf, type PageQuery } from './page'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const at = Date.parse('2026-11-20T10:00:00+08:00')
const list: PageQuery = { where: { communityId: 'imported' }, by: 'at', direction: 'desc', size: 100 }

/** So many entries of one moment, as an import writes them, and one before and after. */
async function imported(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, place) => `row-${String(place).padStart(5, '0')}`)
  const entry = {
    communityId: 'imported',
    byMemberId: 'm1',
    action: 'market.stock' as const,
    hash: '',
    note: '',
  }
  for (const _id of ids) await api.store.add('journal', { ...entry, _id, at, answer: {} })
  await api.store.add('journal', { ...entry, _id: 'before', at: at - 1, answer: {} })
  await api.store.add('journal', { ...entry, _id: 'after', at: at + 1, answer: {} })
  return ids
}

async function allPages(query: PageQuery): Promise<string[]> {
  const shown: string[] = []
  let cursor: string | undefined
  do {
    const { rows, next } = await pageOf(api.store, 'journal', { ...query, cursor })
    shown.push(...rows.map(({ _id }) => _id))
    cursor = next
  } while (cursor !== undefined)
  return shown
}

test.each(['desc', 'asc'] as const)(
  'more rows of one millisecond than one answer of the cloud holds are all listed, each once (%s)',
  async (direction) => {
    const ids = await imported(1150)
    const shown = await allPages({ ...list, direction })
    const ends = direction === 'asc' ? (['before', 'after'] as const) : (['after', 'before'] as const)
    expect(shown[0]).toBe(ends[0])
    expect(shown.at(-1)).toBe(ends[1])
    expect([...shown].sort()).toEqual([...ids, 'before', 'after'].sort())
  },
)

test('a span is kept in a crowd too', async () => {
  const ids = await imported(1050)
  const shown = await allPages({ ...list, direction: 'asc', span: { from: at, until: at + 1 } })
  expect([...shown].sort()).toEqual(ids)
})
