import { readFileSync } from 'node:fs'
import path from 'node:path'
import oldest from './oldest.json'

const read = (file: string) => readFileSync(path.join(__dirname, '..', file), 'utf8')

test('the guide tells the oldest phones that the builds are written for', () => {
  const guide = read('docs/guide-set-up.md')
  const [ios, chrome] = oldest.browsers.map((each) => each.split(' >= ')[1] ?? '')
  expect(guide).toContain(`iOS ${ios}`)
  expect(guide).toContain(`在 ${chrome} 版以上`)
  expect(guide).toContain(
    `基础库 ${(JSON.parse(read('project.config.json')) as { libVersion: string }).libVersion}`,
  )
})
