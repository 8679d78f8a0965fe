import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { flag } from './deploy/project'

// What somebody without any account sees who tries the commands: what would be sent, or one sentence about what is missing.

function run(script: string, words: string) {
  const program = ['--import', 'tsx', path.join('scripts', `${script}.ts`), ...words.split(' ')]
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: path.resolve(__dirname, '..'),
    encoding: 'utf8',
    // a machine that knows of no account
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] } as unknown as NodeJS.ProcessEnv,
  })
  return { status, stdout, stderr }
}

test.each([
  ['deploy', '--env My_Env', 'not the name of a CloudBase environment'],
  ['upload', '--version --dry-run', 'Say which version'],
  ['found', '--env weixiu-1a2b3c --file none.json', 'There is no file none.json.'],
  [
    'found',
    '--local http://127.0.0.1:9 --community newtown --secretary 13900000099',
    'no local cloud is running',
  ],
  ['smoke', '--env weixiu-1a2b3c', 'Give an access key'],
])('%s %s ends with one sentence: %s', (script, words, sentence) => {
  const { status, stdout, stderr } = run(script, words)
  expect(status).toBe(1)
  const said = (stdout + stderr).trim()
  expect(said).toContain(sentence)
  expect(said.split('\n')).toHaveLength(1)
})

test('founding and the smoke test say without an account what they would do', () => {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'weixiu-found-')), 'community.json')
  const buildings = [{ name: '1号楼', units: ['1单元'] }]
  const community = { communityId: 'newtown', name: '新苑社区', phone: '053285550199', marketHours: '周六' }
  fs.writeFileSync(file, JSON.stringify({ ...community, buildings }))
  const told = { found: '新苑社区', smoke: 'community smoke-' }
  for (const [script, words] of [['found', ` --file ${file}`] as const, ['smoke', ''] as const]) {
    const { status, stdout, stderr } = run(script, `--env weixiu-1a2b3c --dry-run${words}`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(told[script])
    expect(stdout).toContain('Nothing was sent')
  }
})

test('the next flag is no value', () => {
  expect(flag('env', ['--env', '--dry-run'])).toBeUndefined()
  expect(flag('env', ['--env'])).toBeUndefined()
  expect(flag('env', ['--dry-run', '--env', 'a'])).toBe('a')
})
