import { minuteMs } from '../../domain/kernel/time'
import { wakes } from '../modules'
import { noon, openScene, type Scene } from '../testing/scene'
import { createTimer } from './timer'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [] })
})
afterEach(() => scene.close())

/** Which collections that wake a run at this moment asks. */
const askedAt = (now: number, everything?: boolean): Promise<ReadonlySet<string>> =>
  scene.within(async (services) => {
    const asked = new Set<string>()
    const find: typeof services.store.find = (name, ...rest) => {
      asked.add(name)
      return services.store.find(name, ...rest)
    }
    await createTimer({ ...services, store: { ...services.store, find }, now: () => now })(everything)
    return asked
  })

const all = wakes.map(({ collection }) => collection).sort()
const waking = (asked: ReadonlySet<string>) => all.filter((name) => asked.has(name))

test('two minutes one after another ask every collection that wakes, and one alone does not', async () => {
  const one = await askedAt(noon)
  const other = await askedAt(noon + minuteMs)
  expect(waking(one).length).toBeLessThan(all.length)
  expect(waking(new Set([...one, ...other]))).toEqual(all)
})

test('run by hand it asks every one of them, whichever minute it is', async () => {
  expect(waking(await askedAt(noon, true))).toEqual(all)
  expect(waking(await askedAt(noon + minuteMs, true))).toEqual(all)
})
