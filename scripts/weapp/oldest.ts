import fs from 'node:fs'
import path from 'node:path'
import oldest from '../../config/oldest.json'
import { allFiles } from './sizes'

const { methods, functions, regexps } = oldest.lacks
const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What the oldest phones lack, each with how its use looks in minified code. */
const lacking: readonly (readonly [name: string, use: RegExp])[] = [
  ...methods.map((name) => [name, new RegExp(`\\.${name.split('.').pop() ?? ''}\\(`)] as const),
  ...functions.map((name) => [name, new RegExp(`(?<![\\w$.])${escaped(name)}\\s*[(.]`)] as const),
  ...regexps.map((name) => [name, new RegExp(`/[^/\\n]*${escaped(name)}`)] as const),
]

/** Which scripts of a build call something that the oldest phones do not have (config/oldest.json). */
export function tooNew(dist: string): string[] {
  return allFiles(dist)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const code = fs.readFileSync(path.join(dist, file), 'utf8')
      return lacking
        .filter(([, use]) => use.test(code))
        .map(([name]) => `${file} uses ${name}, which the oldest phones lack`)
    })
}
