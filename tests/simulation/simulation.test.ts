import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addJson, gaps, newTally, report } from './tally'

/**
 * The same histories on every machine, so that a red run speaks of the change and not of the dice; `npm run simulate`
 * plays others. SEED=… chooses the first seed, HISTORIES=… how many; the gaps are looked for only when there are enough.
 */
const first = Number(process.env['SEED'] ?? 1)
const histories = Number(process.env['HISTORIES'] ?? 500)
const enough = 300
/** processes side by side: as many as the smallest machine has cores */
const parts = 2

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'weixiu-simulation-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A part of the histories in a process of its own; its tally, or the failure as the command tells it. */
function play(seed: number, count: number): Promise<string> {
  const file = path.join(folder, `${seed}.json`)
  const told = ['--histories', String(count), '--seed', String(seed), '--tally', file]
  const script = path.join(__dirname, '..', '..', 'scripts', 'simulate.ts')
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, _stdout: string, stderr: string) => {
      if (error === null) resolve(readFileSync(file, 'utf8'))
      else reject(new Error(stderr))
    }
    execFile(process.execPath, ['--import', 'tsx', script, ...told], { maxBuffer: 1e8 }, done)
  })
}

test(
  `${histories} histories of random people from seed ${first} keep every invariant and leave nothing out`,
  async () => {
    const share = Math.ceil(histories / parts)
    const shares = Array.from({ length: parts }, (_, part) => Math.min(share, histories - part * share))
    // All of them end before the first failure is told, or the others would go on behind the test's back.
    const played = await Promise.allSettled(shares.map((count, part) => play(first + part * share, count)))
    const tally = newTally()
    for (const each of played) {
      if (each.status === 'rejected') throw each.reason
      addJson(tally, each.value)
    }
    process.stdout.write(`\nsimulation: ${histories} histories from seed ${first}\n${report(tally)}\n`)
    if (histories >= enough) expect(gaps(tally)).toEqual([])
  },
  30 * 60_000,
)
