import { routes, type tabs } from '../contract/routes'
import theme from './theme.json'

type ThemeKey = keyof typeof theme.light

// WeChat swaps '@name' by the phone's mode; the browser build has no such swap and starts from the light values
// (src/app.css repaints them in the dark).
const themed = (key: ThemeKey): string => (process.env.TARO_ENV === 'weapp' ? `@${key}` : theme.light[key])

// A tab bar picture must be known at build time, so the browser takes the light file.
const tab = (name: (typeof tabs)[number], text: string) => ({
  pagePath: routes[name],
  text,
  iconPath: themed(`${name}Icon`),
  selectedIconPath: themed(`${name}IconOn`),
})

const paths = Object.values(routes)
const under = (folder: string): string[] => paths.filter((path) => path.startsWith(`${folder}/`))
const packages = new Set(paths.flatMap((path) => /^packages\/\w+/.exec(path)?.[0] ?? []))

export default defineAppConfig({
  pages: under('pages'),
  subPackages: [...packages].map((root) => ({
    root,
    pages: under(root).map((path) => path.slice(root.length + 1)),
  })),
  // What lies behind a tab is fetched while the tab is looked at.
  preloadRule: {
    [routes.home]: { network: 'all', packages: ['packages/order', 'packages/report'] },
    [routes.board]: { network: 'all', packages: ['packages/order'] },
    [routes.market]: { network: 'all', packages: ['packages/market'] },
  },
  window: {
    // The browser build shows its bar, with the way back, only when told to.
    navigationStyle: 'default',
    navigationBarTitleText: '微修',
    navigationBarBackgroundColor: themed('navBackground'),
    navigationBarTextStyle: themed('navText'),
    backgroundColor: themed('ground'),
    backgroundTextStyle: themed('groundText'),
  },
  tabBar: {
    color: themed('tabText'),
    selectedColor: themed('tabSelected'),
    backgroundColor: themed('tabBackground'),
    borderStyle: themed('tabBorder') as 'black',
    list: [tab('home', '首页'), tab('board', '抢单'), tab('market', '超市'), tab('me', '我的')],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  resizable: true,
  sitemapLocation: 'sitemap.json',
  style: 'v2',
})
