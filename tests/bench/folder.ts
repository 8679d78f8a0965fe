import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A folder for one measurement. */
export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'weixiu-bench-'))
