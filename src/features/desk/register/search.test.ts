import { deskRow } from '../../../testing/desk'
import { searchRows } from './search'

const rows = [
  deskRow(),
  deskRow({
    orderId: 'o2',
    text: '柜门掉了',
    summary: '柜门掉了',
    reporterName: '吴德',
    crewNames: ['刘建'],
    home: { building: '5号楼', unit: '1单元', room: '302' },
  }),
]
const found = (words: string) => searchRows(rows, words).map(({ orderId }) => orderId)

test('without words everything stays', () => expect(found('  ')).toEqual(['o1', 'o2']))
test('a door is found as people say it', () => expect(found('2单元1401')).toEqual(['o1']))
test('who mended it is found by name', () => expect(found('刘建')).toEqual(['o2']))
test('all of the words must be there', () => expect(found('5号楼 吴')).toEqual(['o2']))
test('words that are nowhere find nothing', () => expect(found('电梯')).toEqual([]))
