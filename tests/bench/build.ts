import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { isFresh } from '../../scripts/freshness'
import { prepare, TARO } from '../../scripts/prepare'

const weappSources = ['src', 'contract', 'domain', 'config', 'package.json', 'babel.config.js']

/** Builds what is missing or older than its sources, so that the figures are of what is there now. */
export async function build(root: string): Promise<void> {
  await prepare((line) => console.error(line))
  const sources = weappSources.map((name) => path.join(root, name))
  if (isFresh(path.join(root, 'dist/weapp/app.json'), sources)) return
  console.error('Building the mini-program …')
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [TARO, 'build', '--type', 'weapp'], { cwd: root, env, stdio: 'ignore' })
}
