import { movementOf } from './statement'

const move = (
  from: 'issuance' | 'pending' | 'wallet' | 'held' | 'giving',
  to: 'pending' | 'wallet' | 'held' | 'supermarket' | 'expired' | 'issuance' | 'giving',
) => movementOf({ from, to, points: 10 })

test('the sign tells what became of the points one can spend', () => {
  expect(move('pending', 'wallet')).toEqual({ change: 10, word: '到账' })
  expect(move('wallet', 'held')).toEqual({ change: -10, word: '冻结' })
  expect(move('held', 'wallet')).toEqual({ change: 10, word: '退回' })
  expect(move('giving', 'wallet')).toEqual({ change: 10, word: '收到' })
  expect(move('wallet', 'giving')).toEqual({ change: -10, word: '送出' })
  expect(move('wallet', 'expired')).toEqual({ change: -10, word: '过期' })
})

test('what moves beside them has a word and no sign', () => {
  expect(move('issuance', 'pending')).toEqual({ change: 0, word: '待入账' })
  expect(move('held', 'supermarket')).toEqual({ change: 0, word: '已领走' })
  expect(move('pending', 'issuance')).toEqual({ change: 0, word: '更正' })
})
