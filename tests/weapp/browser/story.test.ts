import { openLab, type Lab } from './lab'
import type { Phone } from './phone'
import * as story from './story'

const day = 24 * 3600_000

let lab: Lab
let resident: Phone, secretary: Phone, volunteer: Phone, second: Phone, staff: Phone
jest.setTimeout(60_000)
beforeAll(async () => {
  lab = await openLab()
  ;[resident, secretary, volunteer, second, staff] = (await Promise.all(
    ['resident', 'secretary', 'volunteer', 'volunteer4', 'staff'].map((role) => lab.phone(role)),
  )) as [Phone, Phone, Phone, Phone, Phone]
}, 60_000)
afterAll(() => lab.close())

// One story: each test goes on where the one before ended, so after a failure the rest is not tried.
let ended = false
const step = (name: string, run: () => Promise<void>) =>
  test(name, async () => {
    if (ended) throw new Error('an earlier step of the story failed')
    ended = true
    await run()
    ended = false
  })

describe('the story of the three people, by taps and typing', () => {
  step('the resident reports a cracked door frame in her own words', async () => {
    await story.report(resident)
  })
  step('the secretary publishes it, and the public words tell neither door nor name', async () => {
    await story.publish(secretary)
    const [sent] = lab.network.of('order.publish')
    expect(JSON.stringify(sent?.input)).toContain(story.openWords)
    expect(JSON.stringify(sent?.input)).not.toContain('1401')
  })
  step('two volunteers look at the board; the first to press has it', async () => {
    await Promise.all([story.lookAtBoard(volunteer), story.lookAtBoard(second)])
    const { text } = await second.now()
    expect(text).not.toMatch(/1401|王桂兰/)
    await story.grab(volunteer)
  })
  step('the second learns who was first and stands in line', async () => {
    await story.comeSecond(second)
  })
  step('the crew sees the contact, starts and finishes', async () => {
    await story.mend(volunteer)
    expect(lab.network.of('order.contact')).toHaveLength(1)
  })
  step('the resident confirms', async () => {
    await story.confirm(resident)
  })
  step('the secretary scores by the standard and posts the notice', async () => {
    await story.score(secretary)
    await story.settle(secretary)
  })
  step('when the notice has hung its days the points are in the wallet', async () => {
    const before = await lab.ask('volunteer', 'points.wallet', {})
    await lab.later(8 * day)
    const after = await lab.ask('volunteer', 'points.wallet', {})
    expect(after.available).toBeGreaterThan(before.available)
  })
  step('the volunteer redeems a thermos, and the staff hand it over by its code', async () => {
    const code = await story.redeem(volunteer)
    expect(code).toMatch(/^\d{6}$/)
    await story.handOver(staff, code)
  })
  step('nothing went wrong on any phone, and no setData was larger than 64 KB', async () => {
    for (const phone of [resident, secretary, volunteer, second, staff]) {
      expect(await phone.problems()).toEqual([])
      const bytes = (await phone.log()).map((entry) => entry.bytes ?? 0)
      expect(Math.max(...bytes)).toBeLessThan(64 * 1024)
    }
  })
})
