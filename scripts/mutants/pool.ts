import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { Told, Try } from './worker'

/** How a mutant ended: a test failed, it did not come back (for ever, or out of memory), or nobody noticed. */
export type Fate = { fate: 'killed'; killer: string } | { fate: 'timeout' } | { fate: 'survived' }

interface Options {
  /** the folder of the rules, absolute */
  root: string
  /** of the data that the properties draw */
  seed: number
  workers: number
  /** added to five times what all tests take */
  patienceMs?: number
}

/**
 * Tries each change in one of several warm processes. `see` is told the fate of each, in no order.
 * @throws when the tests fail without any change, or a change is no TypeScript
 */
export async function tryAll<Mutant extends Try>(
  mutants: readonly Mutant[],
  { root, seed, workers, patienceMs = 5000 }: Options,
  see: (mutant: Mutant, fate: Fate) => void,
): Promise<void> {
  const waiting = [...mutants].reverse()
  const children = new Set<ChildProcess>()
  const work = async () => {
    let worker: Warm | null = null
    for (let mutant = waiting.pop(); mutant !== undefined; mutant = waiting.pop()) {
      worker ??= await warm(begin(root, seed, children))
      const { file, source, start, end, becomes } = mutant
      const fate = await worker({ file, source, start, end, becomes }, patienceMs)
      see(mutant, fate)
      if (fate.fate === 'timeout') worker = null
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(workers, mutants.length) }, work))
  } finally {
    for (const child of children) child.kill('SIGKILL')
  }
}

function begin(root: string, seed: number, children: Set<ChildProcess>): ChildProcess {
  const child = fork(path.join(__dirname, 'worker.ts'), [root, String(seed)], {
    execArgv: ['--import', 'tsx'],
  })
  children.add(child.on('exit', () => children.delete(child)))
  return child
}

type Warm = (wanted: Try, patienceMs: number) => Promise<Fate>

async function warm(child: ChildProcess): Promise<Warm> {
  const first = await toldBy(child, 120_000)
  if (first?.type === 'broken') throw new Error(`without any mutant, ${first.test} fails: ${first.why}`)
  if (first?.type !== 'ready') throw new Error('a worker did not get ready')
  return async (wanted, patienceMs) => {
    child.send(wanted)
    const told = await toldBy(child, 5 * first.wholeMs + patienceMs)
    if (told?.type === 'broken') throw new Error(`${told.test}: ${told.why}`)
    if (told?.type === 'tried') {
      return told.killer === null ? { fate: 'survived' } : { fate: 'killed', killer: told.killer }
    }
    child.kill('SIGKILL')
    return { fate: 'timeout' }
  }
}

/** The next word of a process; null when it ends, or is silent for too long. */
function toldBy(child: ChildProcess, withinMs: number): Promise<Told | null> {
  return new Promise((resolve) => {
    const done = (told: Told | null) => {
      clearTimeout(late)
      child.off('message', message).off('exit', ended)
      resolve(told)
    }
    const message = (told: Told) => done(told)
    const ended = () => done(null)
    const late = setTimeout(ended, withinMs)
    child.on('message', message).on('exit', ended)
  })
}
