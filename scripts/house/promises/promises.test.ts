import { testTitles, untagged } from '../../features/testTitles'
import { keptCalls } from './calls'
import { keptCertificates } from './certificates'
import { keptBodies } from './bodies'
import { promisesNothing } from './nothing'
import { keptJoins } from './joins'
import { keptLapses } from './lapses'
import { keptNeeds } from './needs'
import { keptNotices } from './notices'
import { keptOutages } from './outages'
import { keptOrders } from './orders'
import { keptPeople } from './people'
import { keptPoints } from './points'
import { keptProxy } from './proxy'
import { keptRegister } from './register'
import { promisesIn, promisesOfTheApp } from './sentences'

// [U5] Whoever writes a sentence that promises something names the test that proves it, here beside.

const kept = [
  ...keptCalls,
  ...keptJoins,
  ...keptLapses,
  ...keptNeeds,
  ...keptNotices,
  ...keptOrders,
  ...keptOutages,
  ...keptCertificates,
  ...keptBodies,
  ...keptLapses,
  ...keptNotices,
  ...keptOrders,
  ...keptPeople,
  ...keptPoints,
  ...keptProxy,
  ...keptPeople,
  ...keptPoints,
  ...keptProxy,
  ...keptRegister,
]
const nothing = Object.values(promisesNothing).flat()
const promises = promisesOfTheApp()

test('[U5] every sentence of the app that promises something has a test that proves it', () => {
  const known = new Set([...kept.flatMap(({ says }) => says), ...nothing])
  const unproved = [...promises].filter(([sentence]) => !known.has(sentence))
  expect(unproved.map(([sentence, file]) => `${file}: ${sentence}`)).toEqual([])
})

test('[U5] every test that is said to prove a promise is there', () => {
  const titles = new Set(testTitles().map(({ title }) => title))
  expect(kept.map(({ by }) => by).filter((by) => !titles.has(untagged(by).title))).toEqual([])
})

test('[U5] no promise stands here that the app does not make, and none that is proved is called nothing', () => {
  const proved = kept.flatMap(({ says }) => says)
  expect([...proved, ...nothing].filter((sentence) => !promises.has(sentence))).toEqual([])
  expect(
    nothing.filter((sentence, index) => proved.includes(sentence) || nothing.indexOf(sentence) !== index),
  ).toEqual([])
})

test('a promise is found in words, in markup and around what is filled in; comments and labels promise nothing', () => {
  const text = `
    // 有新单会通知您。
    const label = '退回'
    const words = '收到了。有新单会通知您！'
    const filled = \`您在第 \${place} 位。有空位马上告诉您。\`
    const page = <Note>期满自动到账；没有别的了</Note>
  `
  expect(promisesIn(text, 'page.tsx')).toEqual(['有新单会通知您', '有空位马上告诉您', '期满自动到账'])
})
