import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { deployPlan, describePlan, planProblems } from './plan'

let folder: string
const build = (name: string, config: object) => {
  fs.mkdirSync(path.join(folder, name))
  fs.writeFileSync(path.join(folder, name, 'index.js'), 'exports.main = () => subscribeMessage.send()')
  fs.writeFileSync(path.join(folder, name, 'package.json'), '{"dependencies":{"wx-server-sdk":"4.0.2"}}')
  fs.writeFileSync(path.join(folder, name, 'config.json'), JSON.stringify(config))
}
const timer = {
  timeout: 60,
  memorySize: 256,
  permissions: { openapi: ['subscribeMessage.send'] },
  triggers: [{ name: 'minute', type: 'timer', config: '0 * * * * * *' }],
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'weixiu-deploy-'))
  build('api', { timeout: 20, memorySize: 256, permissions: { openapi: ['subscribeMessage.send'] } })
  build('timer', timer)
  build('table', { timeout: 60, memorySize: 512, permissions: { openapi: ['subscribeMessage.send'] } })
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

test('the plan names every function, collection, index and rule that would be sent', () => {
  const set = { WEIXIU_TEMPLATE_PLACE: 'template-1', HOME: '/home' }
  const plan = deployPlan('qianshang-1g2h3j', folder, undefined, set)
  expect(planProblems(plan)).toEqual([])
  const words = describePlan(plan)
  expect(words).toContain('function api: Nodejs20.19, 3 files, ')
  expect(words).toContain('  with TZ=Asia/Shanghai, WEIXIU_TEMPLATE_PLACE=template-1\n')
  expect(words).toContain('timer minute “0 * * * * * *”')
  expect(words).toContain('may call subscribeMessage.send')
  expect(words).toContain('unique index keys: keys ↑')
  expect(words).toContain('collection ledger: rule ADMINONLY')
  expect(plan.collections.every((collection) => collection.rule === 'ADMINONLY')).toBe(true)
})

test('a function that was not built is missed', () => {
  fs.rmSync(path.join(folder, 'timer'), { recursive: true })
  expect(planProblems(deployPlan('qianshang', folder))).toEqual([
    'function timer is not built: npm run build:functions',
  ])
})

test('a file that does not belong into a function is found', () => {
  fs.writeFileSync(path.join(folder, 'api', 'index.ts'), '')
  expect(planProblems(deployPlan('qianshang', folder))[0]).toContain('index.ts')
})

test('a timer of five fields is refused, as the platform would', () => {
  fs.writeFileSync(
    path.join(folder, 'timer', 'config.json'),
    JSON.stringify({ ...timer, triggers: [{ name: 'minute', type: 'timer', config: '* * * * *' }] }),
  )
  expect(planProblems(deployPlan('qianshang', folder))).toEqual(['timer: timer “* * * * *” needs 7 fields'])
})

test('a wrong name of an environment is told before anything is sent', () => {
  expect(planProblems(deployPlan('My Env!', folder))).toEqual([
    '“My Env!” is not the name of a CloudBase environment.',
  ])
})

test('two indexes of one name are found', () => {
  const index = { name: 'same', fields: [['a', 1]] } as const
  expect(planProblems(deployPlan('qianshang', folder, { orders: { indexes: [index, index] } }))).toEqual([
    'orders: two indexes of one name',
  ])
})

test.each([
  ['index.js', 'exports.main = (', 'api: index.js is no program'],
  ['index.js', 'exports.other = 1', 'api: index.js exports no main'],
  ['package.json', '{"dependencies":{"wx-server-sdk":"^4.0.2"}}', 'api: wx-server-sdk has no fixed version'],
  ['index.js', 'exports.main = () => security.msgSecCheck()', 'api may not call security.msgSecCheck'],
])('a function whose %s is %s is not sent', (file, words, problem) => {
  fs.writeFileSync(path.join(folder, 'api', file), words)
  expect(planProblems(deployPlan('qianshang', folder))).toEqual([problem])
})
