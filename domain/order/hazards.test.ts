import { sentences } from '../testing/sentences'
import { hazardsIn, hazardsOf } from './hazards'

test.each([
  ['厨房有燃气味', ['gas']],
  ['燃气热水器打不着', ['gas']],
  ['煤气管接头松了', ['gas']],
  ['电梯按钮不亮', ['lift']],
  ['电表箱里冒火花', ['liveWire', 'meter']],
  ['外墙掉皮，五米高', ['height']],
  ['空调外机支架松了', ['height']],
  ['屋顶漏雨', ['height']],
  ['厨房着火了', ['fire']],
  ['插座漏电', ['liveWire']],
])('[R8] what can hurt whoever mends it is read out of the words: %s', (text, dangers) => {
  expect(hazardsIn(text)).toEqual(dangers)
})

test.each([
  '卧室门框开裂需要维修',
  '电梯口的灯坏了',
  '燃气灶旁边的柜门掉了',
  '水龙头滴水',
  '两米宽的桌子断了腿',
  '没有煤气，就是柜门坏了',
])('[R8] an innocent word holds none: %s', (text) => {
  expect(hazardsIn(text)).toEqual([])
})

test('[R8] what was pressed counts as well as what was said; water hurts nobody', () => {
  expect(hazardsOf('', 'gas')).toEqual(['gas'])
  expect(hazardsOf('电梯门口冒烟', 'lift')).toEqual(['fire', 'lift'])
  expect(hazardsOf('', 'flood')).toEqual([])
})

test('[R8] every sentence of gas, fire and lifts is one that no volunteer gets', () => {
  const missed = sentences.filter(
    ([text, danger]) =>
      (danger === 'gas' || danger === 'fire' || danger === 'lift') && !hazardsIn(text).includes(danger),
  )
  // As many as the reading of dangers itself misses (danger.test.ts).
  expect(missed.length / sentences.length).toBeLessThanOrEqual(0.02)
})
