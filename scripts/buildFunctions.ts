import { statSync } from 'node:fs'
import { join } from 'node:path'
import { buildFunctions, FUNCTIONS_DIR } from './functions'

async function main(): Promise<void> {
  for (const name of await buildFunctions()) {
    const kilobytes = Math.ceil(statSync(join(FUNCTIONS_DIR, name, 'index.js')).size / 1024)
    console.log(`built function ${name}: ${kilobytes} KB`)
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
