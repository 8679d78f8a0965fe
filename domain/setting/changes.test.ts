import { changesOf } from './changes'

const setting = (what: string, words: string, of = '') => ({ what, of, words })

test('[S11] what differs is told with what it was and what it is', () => {
  const before = [setting('phone', '1'), setting('hours', '周六'), setting('building', '1单元', '2号楼')]
  const after = [setting('phone', '2'), setting('hours', '周六'), setting('building', '1单元', '3号楼')]
  expect(changesOf(before, after)).toEqual([
    { what: 'phone', of: '', from: '1', to: '2' },
    { what: 'building', of: '3号楼', from: null, to: '1单元' },
    { what: 'building', of: '2号楼', from: '1单元', to: null },
  ])
})

test('what stays is no change', () => {
  expect(changesOf([setting('phone', '1')], [setting('phone', '1')])).toEqual([])
})
