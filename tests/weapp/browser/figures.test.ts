import { measureCosts } from './figures'
import { openLab, type Lab } from './lab'

let lab: Lab
beforeAll(async () => {
  lab = await openLab()
}, 60_000)
afterAll(() => lab.close())

// WeChat's audit counts more than 20 setData a second, or more than 256 KB in one, against a mini-program.
test('the first paint and a grab each ask and send little', async () => {
  const { firstPaint, grab } = await measureCosts(lab)
  expect(firstPaint.calls).toEqual(['member.me', 'member.home'])
  expect(grab.calls).toEqual(['order.grab'])
  expect(firstPaint.setDataCount).toBeLessThanOrEqual(10)
  expect(firstPaint.setDataSum).toBeLessThan(32 * 1024)
  expect(grab.setDataCount).toBeLessThanOrEqual(20)
  expect(grab.setDataSum).toBeLessThan(64 * 1024)
}, 60_000)
