import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { troublesOf } from './support/measure'
import { sightsOf, type Sight } from './support/pages'
import type { Phone, PhoneOptions } from './support/phone'
import { openTown, type Town } from './support/town'

jest.setTimeout(600_000)

/** A thumb needs this much, px; a mouse needs WCAG's least. */
const thumb = 44
const mouse = 24

let town: Town
let sights: readonly Sight[]

beforeAll(async () => {
  town = await openTown()
  sights = await sightsOf(town.cloud)
})
afterAll(() => town.close())

/** Visits pages one after another, each on its person's phone; tells what is wrong with which. */
async function visit(
  those: readonly Sight[],
  look: string,
  options: PhoneOptions,
): Promise<Record<string, string[]>> {
  const phones = new Map<string, Phone>()
  const wrong: Record<string, string[]> = {}
  for (const { name, who, at, shows } of those) {
    const phone = phones.get(who) ?? (await town.phone(who, options))
    phones.set(who, phone)
    await phone.open(at)
    await phone.sees(shows)
    await phone.picture(`${look}-${name}`)
    const troubles = await phone.page.evaluate(troublesOf, options.wide ? mouse : thumb)
    if (troubles.length > 0) wrong[name] = troubles
  }
  await Promise.all([...phones.values()].map((phone) => phone.close()))
  return wrong
}

test('the measure itself finds what leaves its box, is cut off, too small, too pale, or too small to tap', async () => {
  const phone = await town.phone('resident')
  await phone.page.goto('about:blank')
  await phone.page.setContent(`
    <div style="width: 40px; white-space: nowrap">走出格子的字</div>
    <div style="width: 40px; overflow: hidden; white-space: nowrap">剪掉的一行字</div>
    <div style="height: 8px; overflow: hidden; font-size: 20px">剪掉下半截</div>
    <div style="font-size: 11px">太小的字</div>
    <div style="color: #aaa">太淡的字</div>
    <div role="button" style="width: 60px; height: 30px">按不准</div>
    <div style="width: 500px">宽过屏幕</div>`)
  expect(await phone.page.evaluate(troublesOf, thumb)).toEqual([
    'the page scrolls sideways',
    'leaves its box: 走出格子的字',
    'leaves its box: 剪掉的一行字',
    'is cut off: 剪掉的一行字',
    'is cut off: 剪掉下半截',
    'is 11 px small: 太小的字',
    'has contrast 2.3: 太淡的字',
    'is 60×30 small to tap: 按不准',
  ])
  await phone.close()
})

test('no page of the app is left out', () => {
  const root = join(__dirname, '..', '..', 'src')
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.config.ts'))
    .map((file) => file.replace('.config.ts', ''))
  expect(pages.filter((page) => !sights.some(({ at }) => at.startsWith(page)))).toEqual([])
})

test('on every page all words can be read and every button can be hit', async () => {
  expect(await visit(sights, 'plain', {})).toEqual({})
})

test('with letters 1.75 times as large, in the dark, nothing is cut off and nothing is pale', async () => {
  expect(await visit(sights, 'large-dark', { scale: 1.75, dark: true })).toEqual({})
})

test('what comes up from below can be read in large letters, too', async () => {
  const at = (name: string) => sights.find((sight) => sight.name === name)!
  const sheets: readonly (readonly [string, string | RegExp, string])[] = [
    ['report', /^2号楼2单元1401/, '就是这家'],
    ['order-finished', '修好了', '确认修好了'],
    ['order-held', '去不了，退回', '退回这一单？'],
    ['market', /^香皂两块，/, '一件'],
    ['desk-order', '转物业等单位', '转过去'],
    ['desk-scoring', '加减分', '自带材料'],
    ['desk-clearing', /^贴公示，清算/, '贴出去'],
    ['desk-shelf', /^上一样新东西/, '叫什么'],
  ]
  const wrong: Record<string, string[]> = {}
  for (const [name, tapped, shows] of sheets) {
    const phone = await town.phone(at(name).who, { at: at(name).at, scale: 1.75 })
    await phone.tap(tapped)
    await phone.sees(shows)
    await phone.picture(`sheet-${name}`)
    const troubles = await phone.page.evaluate(troublesOf, thumb)
    if (troubles.length > 0) wrong[name] = troubles
    await phone.close()
  }
  expect(wrong).toEqual({})
})

test('the desk fits a PC window', async () => {
  const desk = sights.filter(({ name }) => name.startsWith('desk'))
  expect(await visit(desk, 'wide', { wide: true })).toEqual({})
})
