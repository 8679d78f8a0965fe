import { emptyDraft, inputOf, problemsOf, withText, type IntakeDraft } from './draft'

const wrongIn = (draft: IntakeDraft, known: Parameters<typeof problemsOf>[1]): string[] =>
  Object.entries(problemsOf(draft, known)).flatMap(([field, words]) => (words === undefined ? [] : [field]))

const buildings = [
  { name: '2号楼', units: ['1单元', '2单元'] },
  { name: '7号楼', units: ['1单元'] },
]

test('the door and the kind are read out of the words, spelled as the community’s list does', () => {
  const draft = withText(emptyDraft, '2号楼2单元1401家的卧室门框开裂需要维修', buildings)
  expect(draft.home).toEqual({ building: '2号楼', unit: '2单元', room: '1401' })
  expect(draft.kind).toBe('door')
})

test('a building with one unit needs no unit said', () => {
  expect(withText(emptyDraft, '7号楼302水龙头漏水', buildings).home).toEqual({
    building: '7号楼',
    unit: '1单元',
    room: '302',
  })
})

test('a building that is not ours stays open to be asked', () => {
  expect(withText(emptyDraft, '99号楼1单元101灯不亮', buildings).home.building).toBe('')
})

test('what was set by hand is not changed by more words', () => {
  const home = { building: '7号楼', unit: '1单元', room: '101' }
  const set = { ...emptyDraft, home, kind: 'lock' as const, touched: { home: true, kind: true } }
  expect(withText(set, '2号楼2单元1401马桶堵了', buildings)).toMatchObject({ home, kind: 'lock' })
})

test('everything that is missing is asked for, in the order of the form', () => {
  expect(wrongIn(emptyDraft, buildings)).toEqual(['text', 'home', 'name', 'phone'])
  const whole = {
    ...withText(emptyDraft, '2-2-1401门锁坏了', buildings),
    name: '孙奶奶',
    phone: '0532-85550101',
  }
  expect(wrongIn(whole, buildings)).toEqual([])
  expect(wrongIn({ ...whole, phone: '123' }, buildings)).toEqual(['phone'])
})

test('it is sent for somebody else, through the channel it came by', () => {
  const whole = {
    ...withText(emptyDraft, '2-2-1401门锁坏了', buildings),
    name: ' 孙奶奶 ',
    phone: '139 0000 0002',
  }
  expect(inputOf({ ...whole, channel: 'desk' }, 0)).toMatchObject({
    channel: 'desk',
    kind: 'lock',
    onBehalf: { name: '孙奶奶', phone: '13900000002' },
    home: { building: '2号楼', unit: '2单元', room: '1401' },
  })
})
