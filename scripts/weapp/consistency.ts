import fs from 'node:fs'
import path from 'node:path'
import { allFiles, readApp } from './sizes'

/** Calls about where somebody is: each used one has to be declared, and is asked about at review. */
const placeCalls =
  /\.(getLocation|getFuzzyLocation|chooseLocation|choosePoi|chooseAddress|onLocationChange|startLocationUpdate)\(/g

/** Which pages WeChat's search may look at. */
function hasRules(dist: string): boolean {
  const { rules } = JSON.parse(fs.readFileSync(path.join(dist, 'sitemap.json'), 'utf8')) as {
    rules?: unknown[]
  }
  return (rules?.length ?? 0) > 0
}

/** What WeChat would stop at, or ask for at review, in the JSON of the app and its pages. Empty when all is well. */
export function inconsistencies(dist: string): string[] {
  const app = readApp(dist)
  const has = (file: string) => fs.existsSync(path.join(dist, file))
  const subs = app.subPackages ?? []
  const pages = [
    ...app.pages,
    ...subs.flatMap((sub) => sub.pages.map((page) => path.posix.join(sub.root, page))),
  ]
  const problems: string[] = []
  const expect = (fine: boolean, problem: string) => {
    if (!fine) problems.push(problem)
  }

  for (const page of pages) {
    for (const ending of ['js', 'json', 'wxml'])
      expect(has(`${page}.${ending}`), `${page}.${ending} is missing`)
  }
  expect(new Set(pages).size === pages.length, 'a page is listed twice')
  for (const sub of subs) {
    expect(
      !app.pages.some((page) => page.startsWith(`${sub.root}/`)),
      `main pages lie inside the subpackage ${sub.root}`,
    )
  }
  const tabs = app.tabBar?.list ?? []
  expect(tabs.length >= 2 && tabs.length <= 5, 'the tab bar needs 2 to 5 tabs')
  const theme = JSON.parse(fs.readFileSync(path.join(dist, 'theme.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const inBoth = (value: string) => Object.values(theme).map((side) => side[value.slice(1)])
  for (const tab of tabs) {
    expect(app.pages.includes(tab.pagePath), `tab ${tab.pagePath} is not in the main package`)
    for (const icon of [tab.iconPath ?? '', ...(tab.selectedIconPath ? [tab.selectedIconPath] : [])]) {
      const files = icon.startsWith('@') ? inBoth(icon) : [icon]
      for (const file of files) expect(Boolean(file && has(file)), `tab icon ${icon || '(none)'} is missing`)
    }
  }
  expect(Object.keys(theme).sort().join() === 'dark,light', 'theme.json must have light and dark')
  expect(
    Object.keys(theme['light'] ?? {})
      .sort()
      .join() ===
      Object.keys(theme['dark'] ?? {})
        .sort()
        .join(),
    'theme.json: light and dark name different things',
  )
  for (const name of JSON.stringify(app).matchAll(/"@(\w+)"/g)) {
    expect((name[1] ?? '') in (theme['light'] ?? {}), `theme.json lacks @${name[1] ?? ''}`)
  }
  expect(app['darkmode'] === true && app['themeLocation'] === 'theme.json', 'dark mode is not declared')
  expect(app['lazyCodeLoading'] === 'requiredComponents', 'lazyCodeLoading must be requiredComponents')
  expect(app['resizable'] === true, 'the window must be resizable for PC')
  expect(has('sitemap.json') && hasRules(dist), 'sitemap.json is missing, or has no rules')
  expect(app['sitemapLocation'] === 'sitemap.json', 'sitemapLocation is not declared')

  // Location has to be declared and granted; the product asks for a building instead (platform fact).
  const scripts = allFiles(dist).filter((file) => file.endsWith('.js'))
  const code = scripts.map((file) => fs.readFileSync(path.join(dist, file), 'utf8')).join('\n')
  const declared = (app['requiredPrivateInfos'] as string[] | undefined) ?? []
  const used = [...code.matchAll(placeCalls)].map(([, name]) => name ?? '')
  for (const name of used) expect(declared.includes(name), `${name} is used and not in requiredPrivateInfos`)
  for (const name of declared)
    expect(used.includes(name), `requiredPrivateInfos declares ${name}, which nothing uses`)
  expect(
    !/https?:\/\/(?!127\.0\.0\.1|localhost)[^"'\s)]+\.(?:png|jpe?g|gif|svg|webp)/i.test(code),
    'a remote picture is loaded',
  )
  return [...new Set(problems)]
}
