import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import oldest from '../../config/oldest.json'

const src = join(__dirname, '..')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
const read = (file: string) => readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

test.each(files)('%s has no selector that WeChat refuses', (file) => {
  for (const [, selector] of read(file).matchAll(/([^{};]+)\{/g)) expect(selector).not.toContain('*')
})

test.each(files.filter((file) => !file.endsWith('tokens.css')))('%s names no colour of its own', (file) => {
  expect(read(file)).not.toMatch(/#[0-9a-f]{3,8}\b(?![^{]*\{)/i)
})

test.each(files.filter((file) => !file.endsWith('tokens.css')))('%s has no text below 14 px', (file) => {
  for (const [, px] of read(file).matchAll(/font-size:\s*(?:calc\()?([\d.]+)px/g)) {
    expect(Number(px)).toBeGreaterThanOrEqual(14)
  }
})

test.each(files)('%s paints with nothing that the oldest phones lack', (file) => {
  const { properties, words } = oldest.lacks.css
  const css = read(file)
  const used = properties.filter((name) => new RegExp(`[{;\\s]${name}(-[a-z]+)?\\s*:`).test(css))
  expect([...used, ...words.filter((word) => css.includes(word))]).toEqual([])
})

test('a class has its home in one file: all of them end in one sheet, where the later would win', () => {
  const homes = new Map<string, string>()
  const twice = files.flatMap((file) =>
    [...read(file).matchAll(/([^{}]+)\{/g)]
      .flatMap(([, selectors = '']) => selectors.split(',').map((selector) => selector.trim()))
      .filter((selector) => /^\.[a-z0-9-]+$/.test(selector))
      .filter((selector) => {
        const home = homes.get(selector) ?? file
        homes.set(selector, home)
        return home !== file
      })
      .map((selector) => `${selector}: ${homes.get(selector)} and ${file}`),
  )
  expect(twice).toEqual([])
})
