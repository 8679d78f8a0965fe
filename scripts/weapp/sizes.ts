import fs from 'node:fs'
import path from 'node:path'
import { nouns } from '../../contract/nouns'
import { mainRoom } from './room'

/** In bytes. WeChat itself allows 2 MB a package. */
export const budgets = { main: mainRoom(nouns.length), sub: 400 * 1024 }

export interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string; iconPath?: string; selectedIconPath?: string }[] }
  [key: string]: unknown
}

export interface PackageSize {
  name: string
  bytes: number
  budget: number
  /** biggest first */
  files: { file: string; bytes: number }[]
}

export const readApp = (dist: string) =>
  JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson

export const allFiles = (dist: string): string[] =>
  fs
    .readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()

/** Bytes of each package of a weapp build, as WeChat counts them: a file belongs to the subpackage whose root holds it. */
export function packageSizes(dist: string): PackageSize[] {
  const roots = (readApp(dist).subPackages ?? []).map((sub) => sub.root.replace(/\/$/, ''))
  const sizes = new Map<string, PackageSize>(
    ['main', ...roots].map((name) => [
      name,
      { name, bytes: 0, budget: name === 'main' ? budgets.main : budgets.sub, files: [] },
    ]),
  )
  for (const file of allFiles(dist)) {
    if (file === 'project.config.json') continue
    const bytes = fs.statSync(path.join(dist, file)).size
    const owner = sizes.get(roots.find((root) => file.startsWith(`${root}/`)) ?? 'main')
    if (!owner) continue
    owner.bytes += bytes
    owner.files.push({ file, bytes })
  }
  for (const size of sizes.values()) size.files.sort((a, b) => b.bytes - a.bytes)
  return [...sizes.values()]
}

/** Packages that are too big, each with the file that weighs most. */
export const overBudget = (sizes: readonly PackageSize[]): string[] =>
  sizes
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ name, files: [biggest] }) => {
      const blame = biggest ? `: ${biggest.file} ${Math.round(biggest.bytes / 1024)} KB` : ''
      return `${name} is over its budget${blame}`
    })
