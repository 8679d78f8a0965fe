import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { axeFinds, rulesOfLooks } from './support/axe'
import { troublesOf } from './support/measure'
import { sightsOf, type Sight } from './support/pages'
import type { Phone } from './support/phone'
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

interface Look {
  readonly scale: number
  readonly dark: boolean
}
const looks: readonly Look[] = [1, 1.4, 1.75].flatMap((scale) =>
  [false, true].map((dark) => ({ scale, dark })),
)
const nameOf = ({ scale, dark }: Look) => `${scale} ${dark ? 'dark' : 'light'}`

/** The page in front in other letters and colours, as the phone's settings would show it, without opening it anew. */
async function wear({ page }: Phone, { scale, dark }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  await page.evaluate((factor) => {
    for (const root of document.querySelectorAll<HTMLElement>('.w-page'))
      root.style.setProperty('--scale', String(factor))
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  }, scale)
}

/** What eye, thumb and ear find wrong with the page in front, in every look; all rules of axe-core in the first. */
async function troublesIn(phone: Phone, name: string, wide: boolean): Promise<string[]> {
  const found: string[] = []
  for (const look of looks) {
    await wear(phone, look)
    const seen = await phone.page.evaluate(troublesOf, wide ? mouse : thumb)
    const heard = await axeFinds(phone.page, look === looks[0] ? undefined : rulesOfLooks)
    found.push(...[...seen, ...heard].map((trouble) => `${nameOf(look)}: ${trouble}`))
    const kept = wide ? look === looks[0] : look === looks[0] || look === looks.at(-1)
    if (kept) await phone.picture(`${wide ? 'wide' : nameOf(look).replace(' ', '-')}-${name}`)
  }
  return found
}

/** Visits pages one after another, each on its person's phone; tells what is wrong with which. */
async function visit(those: readonly Sight[], wide: boolean): Promise<Record<string, string[]>> {
  const phones = new Map<string, Phone>()
  const wrong: Record<string, string[]> = {}
  for (const { name, who, at, shows } of those) {
    const phone = phones.get(who) ?? (await town.phone(who, { wide }))
    phones.set(who, phone)
    await phone.open(at)
    await phone.sees(shows)
    const troubles = await troublesIn(phone, name, wide)
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

test('axe-core finds what it is asked for: a picture without words, a pale word, a button without a name', async () => {
  const phone = await town.phone('resident')
  await phone.page.goto('about:blank')
  await phone.page.setContent(`<html lang="zh"><title>试</title><main><h1>试</h1>
    <img src="data:,"><p style="color: #aaa">太淡的字</p><div role="button" tabindex="0"></div></main></html>`)
  const rules = (await axeFinds(phone.page)).map((line) => line.split(':')[0])
  expect(rules.sort()).toEqual(['axe aria-command-name', 'axe color-contrast', 'axe image-alt'])
  const pale = await axeFinds(phone.page, rulesOfLooks)
  expect(pale.map((line) => line.split(':')[0])).toEqual(['axe color-contrast'])
  await phone.close()
})

test('on every page all words can be read, every button hit and all of it heard: letters of 1.0, 1.4 and 1.75, light and dark', async () => {
  expect(await visit(sights, false)).toEqual({})
})

test('what comes up from below can be read and heard in large letters, too', async () => {
  const at = (name: string) => sights.find((sight) => sight.name === name)!
  const sheets: readonly (readonly [string, string | RegExp, string])[] = [
    ['report', /^2号楼2单元1401/, '就是这家'],
    ['order-finished', '修好了', '确认修好了'],
    ['order-held', '去不了，退回', '退回这一单？'],
    ['market', /^香皂两块，/, '一件'],
    ['desk-order', '转办给物业等单位', '转办，告诉居民'],
    ['desk-scoring', '加减分', '自带材料'],
    ['desk-settlements', /^贴公示，清算/, '贴出去'],
    ['desk-shelf', /^上一样新东西/, '叫什么'],
  ]
  const wrong: Record<string, string[]> = {}
  for (const [name, tapped, shows] of sheets) {
    const phone = await town.phone(at(name).who, { at: at(name).at, scale: 1.75 })
    await phone.tap(tapped)
    await phone.sees(shows)
    await phone.picture(`sheet-${name}`)
    const troubles = [...(await phone.page.evaluate(troublesOf, thumb)), ...(await axeFinds(phone.page))]
    if (troubles.length > 0) wrong[name] = troubles
    await phone.close()
  }
  expect(wrong).toEqual({})
})

test('the desk fits a PC window, in the same looks', async () => {
  const desk = sights.filter(({ name }) => name.startsWith('desk'))
  expect(await visit(desk, true)).toEqual({})
})
