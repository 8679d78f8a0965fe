import fs from 'node:fs'
import path from 'node:path'
import type { AppConfig, FileConfig } from '../buildTypes'

/** The weapp build as it lies on disk. A test may swap the text of single files to see whether that is noticed. */
export interface Dist {
  root: string
  files: string[]
  has(file: string): boolean
  read(file: string): string
}

export type Swap = Readonly<Record<string, (text: string) => string>>

export function openDist(root: string, swap: Swap = {}): Dist {
  if (!fs.existsSync(path.join(root, 'app.json'))) {
    throw new Error(`no weapp build in ${root}: run npm run build:weapp first`)
  }
  const files = walk(root, '')
  const known = new Set(files)
  return {
    root,
    files,
    has: (file) => known.has(file),
    read: (file) => {
      const text = fs.readFileSync(path.join(root, file), 'utf8')
      return swap[file]?.(text) ?? text
    },
  }
}

function walk(root: string, folder: string): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? walk(root, file) : [file]
  })
}

/** app.json with the light theme's colours and pictures in the place of `@names`, as WeChat fills them in. */
export function readApp(dist: Dist): AppConfig {
  const raw = dist.read('app.json')
  if (!dist.has('theme.json')) return JSON.parse(raw) as AppConfig
  const theme = JSON.parse(dist.read('theme.json')) as { light: Record<string, string> }
  const named = raw.replace(/"@(\w+)"/g, (whole, name: string) => JSON.stringify(theme.light[name] ?? whole))
  return JSON.parse(named) as AppConfig
}

export const pagesOf = (app: AppConfig): string[] => [
  ...app.pages,
  ...(app.subPackages ?? []).flatMap((p) => p.pages.map((page) => path.posix.join(p.root, page))),
]

/** The JSON of every page and component, with usingComponents resolved to absolute paths. */
export function readConfigs(dist: Dist): Record<string, FileConfig> {
  const configs: Record<string, FileConfig> = {}
  for (const file of dist.files) {
    const name = file.replace(/\.json$/, '')
    if (name === file || !dist.has(`${name}.wxml`)) continue
    const config = JSON.parse(dist.read(file)) as Partial<FileConfig>
    const using: Record<string, string> = {}
    for (const [tag, where] of Object.entries(config.usingComponents ?? {})) {
      using[tag] = `/${resolveComponent(dist, name, where)}`
    }
    configs[name] = { ...config, usingComponents: using }
  }
  return configs
}

function resolveComponent(dist: Dist, from: string, where: string): string {
  const target = where.startsWith('/') ? where.slice(1) : path.posix.join(path.posix.dirname(from), where)
  if (!dist.has(`${target}.json`)) throw new Error(`${from}.json uses ${where}, which does not exist`)
  return target
}
