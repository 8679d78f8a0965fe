import { dayMs, minuteMs } from '../../domain/kernel/time'
import { expectBooksToAgree } from '../testing/books'
import { placeScored } from '../testing/placed'
import { openScene, type Scene } from '../testing/scene'
import { twoRuns } from '../testing/twoRuns'
import { pointsSettlements } from './settlements'

let scene: Scene
beforeEach(async () => {
  // It is the 21st of November.
  scene = await openScene({ handlers: [pointsSettlements], rules: { noticeDays: 3, settleDay: 25 } })
  await scene.join('secretary', { roles: ['resident', 'secretary'] })
})
afterEach(async () => {
  expectBooksToAgree(scene)
  await scene.close()
})

/** So many nights, each with some minutes of the timer. */
const nights = async (count: number) => {
  for (let night = 0; night < count; night += 1) {
    scene.cloud.clock.advance(dayMs)
    for (let run = 0; run < 3; run += 1) {
      await scene.within(twoRuns)
      scene.cloud.clock.advance(3 * minuteMs)
    }
  }
}
const notices = () =>
  scene.documents('settlements').map(({ title, status, totalPoints }) => ({ title, status, totalPoints }))

test('[P3] on the community’s day what was scored is posted by itself, once, and paid when its time is over', async () => {
  await placeScored(scene, 'o1', 1, 6)
  await nights(3)
  expect(notices()).toEqual([])
  await nights(2)
  const november = { title: '2026年11月积分清算', status: 'posted', totalPoints: 6 }
  expect(notices()).toEqual([november])
  await placeScored(scene, 'o2', 1, 4)
  await nights(4)
  expect(notices()).toEqual([{ ...november, status: 'settled' }])
  await nights(26)
  expect(notices()).toHaveLength(2)
  expect(notices()).toContainEqual({ title: '2026年12月积分清算', status: 'posted', totalPoints: 4 })
})

test('[P3] a month in which nothing was scored has no notice', async () => {
  await nights(6)
  expect(notices()).toEqual([])
})
