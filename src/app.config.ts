import theme from './theme.json'

type ThemeKey = keyof typeof theme.light

// WeChat swaps '@name' by the phone's mode; the browser build has no such swap and starts from the light values
// (src/app.css repaints them in the dark).
const themed = (key: ThemeKey): string => (process.env.TARO_ENV === 'weapp' ? `@${key}` : theme.light[key])

// A tab bar picture must be known at build time, so the browser takes the light file.
const tab = (name: 'home' | 'board' | 'market' | 'me', text: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: themed(`${name}Icon`),
  selectedIconPath: themed(`${name}IconOn`),
})

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/board/index',
    'pages/market/index',
    'pages/me/index',
    'pages/report/index',
    'pages/order/index',
  ],
  subPackages: [
    {
      root: 'packages/member',
      pages: ['join/index', 'profile/index', 'settings/index', 'privacy/index', 'leave/index'],
    },
    { root: 'packages/volunteer', pages: ['apply/index'] },
    {
      root: 'packages/points',
      pages: ['statement/index', 'record/index', 'standard/index', 'notices/index', 'objection/index'],
    },
    { root: 'packages/market', pages: ['redemptions/index'] },
    {
      root: 'packages/desk',
      pages: [
        'index/index',
        'today/index',
        'register/index',
        'triage/index',
        'intake/index',
        'handed/index',
        'order/index',
        'scoring/index',
        'clearing/index',
        'notice/index',
        'roster/index',
        'counter/index',
        'shelf/index',
        'code/index',
        'members/index',
        'figures/index',
        'rules/index',
      ],
    },
  ],
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
