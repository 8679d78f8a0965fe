import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inconsistencies } from './consistency'
import { tooNew } from './oldest'
import { nouns } from '../../contract/nouns'
import { mainRoom, nounRoom, tooWide } from './room'
import { budgets, overBudget, packageSizes } from './sizes'
import { compilerComplaints, uploadComplaints } from './vendor'

let dist: string
const write = (file: string, words: string) => {
  fs.mkdirSync(path.dirname(path.join(dist, file)), { recursive: true })
  fs.writeFileSync(path.join(dist, file), words)
}
const app = {
  pages: ['pages/home/index', 'pages/me/index'],
  subPackages: [{ root: 'packages/desk', pages: ['today/index'] }],
  tabBar: { list: ['home', 'me'].map((name) => ({ pagePath: `pages/${name}/index`, iconPath: '@icon' })) },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  resizable: true,
  sitemapLocation: 'sitemap.json',
}

const setting = { minified: true, minifyWXML: true, minifyWXSS: true, ignoreUploadUnusedFiles: true }

beforeEach(() => {
  dist = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'weixiu-gate-')), 'weapp')
  fs.mkdirSync(dist)
  write('../project.config.json', JSON.stringify({ miniprogramRoot: 'weapp/', setting }))
  write('app.json', JSON.stringify(app))
  write('app.js', '')
  write('app.wxss', 'page { color: red }')
  write('sitemap.json', '{"rules":[{"action":"allow","page":"*"}]}')
  write('theme.json', JSON.stringify({ light: { icon: 'a.png' }, dark: { icon: 'a.png' } }))
  write('a.png', 'png')
  for (const page of ['pages/home/index', 'pages/me/index', 'packages/desk/today/index']) {
    write(`${page}.js`, '')
    write(`${page}.json`, '{}')
    write(`${page}.wxml`, '<view>ok</view>')
  }
})
afterEach(() => fs.rmSync(path.dirname(dist), { recursive: true }))

test('[U3] a sound build passes every gate', async () => {
  expect(inconsistencies(dist)).toEqual([])
  expect(await compilerComplaints(dist)).toEqual([])
})

test('a page without its template is found', () => {
  fs.rmSync(path.join(dist, 'packages/desk/today/index.wxml'))
  expect(inconsistencies(dist)).toEqual(['packages/desk/today/index.wxml is missing'])
})

test('a tab outside the main package is found', () => {
  write('app.json', JSON.stringify({ ...app, pages: ['pages/home/index'] }))
  expect(inconsistencies(dist)).toContain('tab pages/me/index is not in the main package')
})

test.each<[Partial<Record<keyof typeof app | 'requiredPrivateInfos', unknown>>, string]>([
  [{ lazyCodeLoading: undefined }, 'lazyCodeLoading must be requiredComponents'],
  [{ resizable: false }, 'the window must be resizable for PC'],
  [{ darkmode: false }, 'dark mode is not declared'],
  [{ sitemapLocation: undefined }, 'sitemapLocation is not declared'],
  [
    { requiredPrivateInfos: ['getLocation'] },
    'requiredPrivateInfos declares getLocation, which nothing uses',
  ],
  [{ pages: [...app.pages, 'pages/me/index'] }, 'a page is listed twice'],
  [
    { pages: [...app.pages, 'packages/desk/more/index'] },
    'main pages lie inside the subpackage packages/desk',
  ],
  [{ tabBar: { list: app.tabBar.list.slice(1) } }, 'the tab bar needs 2 to 5 tabs'],
])('app.json with %j is stopped: %s', (change, problem) => {
  write('app.json', JSON.stringify({ ...app, ...change }))
  expect(inconsistencies(dist)).toContain(problem)
})

test.each([
  ['sitemap.json', '{"rules":[]}', 'sitemap.json is missing, or has no rules'],
  ['theme.json', '{"light":{"icon":"a.png"}}', 'theme.json must have light and dark'],
  ['theme.json', '{"light":{"icon":"a.png"},"dark":{}}', 'theme.json: light and dark name different things'],
  ['theme.json', '{"light":{"icon":"b.png"},"dark":{"icon":"a.png"}}', 'tab icon @icon is missing'],
  ['pages/me/index.js', 'wx.getLocation({})', 'getLocation is used and not in requiredPrivateInfos'],
])('%s that says %s is stopped: %s', (file, words, problem) => {
  write(file, words)
  expect(inconsistencies(dist)).toContain(problem)
})

test('a package over its budget is told, and which file is to blame', () => {
  write('packages/desk/big.js', 'x'.repeat(401 * 1024))
  expect(overBudget(packageSizes(dist))).toEqual([
    'packages/desk is over its budget: packages/desk/big.js 401 KB',
  ])
})

test('a noun more may add half a kilobyte to the main package, and no byte beyond it', () => {
  const budget = budgets.main + nounRoom
  expect(mainRoom(nouns.length + 1)).toBe(budget)
  const rest = packageSizes(dist)[0]?.bytes ?? 0
  write('common.js', 'x'.repeat(budget - rest))
  const weighed = () => packageSizes(dist).map((size) => (size.name === 'main' ? { ...size, budget } : size))
  expect(overBudget(weighed())).toEqual([])
  write('common.js', 'x'.repeat(budget - rest + 1))
  expect(overBudget(weighed())).toEqual([expect.stringContaining('main is over its budget')])
})

test('a noun whose words alone weigh more than half a kilobyte is told', () => {
  const names = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`invented.act${String(at)}`, 'command']))
  expect(tooWide([...nouns, { names: names(10) }])).toEqual([])
  expect(tooWide([...nouns, { names: names(30) }])).toEqual([
    expect.stringMatching(/^contract\/nouns\/invented\.ts takes \d+ bytes of the main package$/),
  ])
})

test('a theme colour that is not declared is found', () => {
  write('app.json', JSON.stringify({ ...app, window: { backgroundColor: '@ground' } }))
  expect(inconsistencies(dist)).toContain('theme.json lacks @ground')
})

test('a remote picture is found', () => {
  write('pages/home/index.js', 'show("https://pictures.example/towel.png")')
  expect(inconsistencies(dist)).toContain('a remote picture is loaded')
})

test.each([
  ['Object.hasOwn(pictures,name)', 'Object.hasOwn'],
  ['const last=runs.at(-1)', 'Array.prototype.at'],
  ['said.replaceAll(" ","")', 'String.prototype.replaceAll'],
  ['let copy=structuredClone(order)', 'structuredClone'],
  ['/(?<=楼)\\d+/.test(said)', '(?<='],
])('%s is told: the oldest phones have no %s', (code, name) => {
  write('pages/home/index.js', code)
  expect(tooNew(dist)).toContain(`pages/home/index.js uses ${name}, which the oldest phones lack`)
})

test('what the oldest phones do have is left alone', () => {
  write(
    'pages/home/index.js',
    'Object.hasOwnProperty;flat.atTop();a?.b??[].flatMap(f);mine.structuredClone()',
  )
  expect(tooNew(dist)).toEqual([])
})

test('WXML that WeChat refuses is refused here', async () => {
  write('pages/home/index.wxml', '<view><text></view>')
  expect(await compilerComplaints(dist)).not.toEqual([])
})

test('a style that WeChat refuses is refused here', async () => {
  write('pages/home/index.wxss', '.a { color: red')
  expect(await compilerComplaints(dist)).toEqual([expect.stringContaining('wcsc')])
})

test('a file counts for the subpackage that holds it, and no other', () => {
  write('packages/desk/big.js', 'x'.repeat(5000))
  const [main, desk] = packageSizes(dist)
  expect(desk?.files[0]).toEqual({ file: 'packages/desk/big.js', bytes: 5000 })
  expect(main?.files.some((entry) => entry.file.startsWith('packages/'))).toBe(false)
})

describe('what WeChat itself would refuse to take (miniprogram-ci)', () => {
  const complaints = () => uploadComplaints(path.dirname(dist))

  test('a sound build is taken', async () => {
    expect(await complaints()).toEqual([])
  })

  test.each<[string, object, string]>([
    ['a tab bar of one item', { tabBar: { list: app.tabBar.list.slice(1) } }, 'tabBar'],
    ['a colour that is not in the theme', { window: { backgroundColor: '@ground' } }, 'theme.json["light"]'],
  ])('%s is refused', async (_, change, word) => {
    write('app.json', JSON.stringify({ ...app, ...change }))
    expect(await complaints()).toEqual([expect.stringContaining(word)])
  })

  test.each([
    ['theme.json', '{"light":{"icon":"a.png"},"dark":{}}', 'theme.json["dark"]'],
    ['pages/me/index.json', '{"navigationBarTextStyle":"red"}', 'pages/me/index.json'],
    ['pages/me/index.js', 'const = 1', 'getCompiledResult'],
  ])('%s that says %s is refused', async (file, words, word) => {
    write(file, words)
    expect(await complaints()).toEqual([expect.stringContaining(word)])
  })

  test('code that is not made smaller is told', async () => {
    write(
      '../project.config.json',
      JSON.stringify({ miniprogramRoot: 'weapp/', setting: { ...setting, minified: false } }),
    )
    expect(await complaints()).toEqual([expect.stringContaining('JS_COMPRESS_OPEN')])
  })
})
