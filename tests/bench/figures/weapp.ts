import { checks } from '../../weapp/browser/checks'
import { crawlUrls } from '../../weapp/browser/crawlUrls'
import { measureCosts, type Cost } from '../../weapp/browser/figures'
import { openLab, type Lab } from '../../weapp/browser/lab'
import { measure, type PageMeasure } from '../../weapp/browser/measure'
import { setUp } from '../../weapp/browser/setup'
import { kilobytes, percent } from '../numbers'
import type { Figure, Section } from '../table'

/** What WeChat's audit counts against a mini-program, and the project's own limit for one setData. */
const audit = { setDataCount: 20, setDataSum: 256 * 1024, setDataBytes: 64 * 1024, nodes: 1_000, depth: 30 }

/** The true build on WeChat's component core: what is sent to the view. */
export async function weappFigures(): Promise<Section> {
  const takeAway = await setUp()
  try {
    const lab = await openLab()
    try {
      const { firstPaint, grab } = await measureCosts(lab)
      return {
        title: 'The mini-program at work',
        about:
          'The weapp build on WeChat’s component core in Chromium; baselines are the limits of WeChat’s audit (20 setData in a second and 256 KB, 1,000 elements, 30 deep) and the project’s 64 KB for one setData and one cloud call to open a page.',
        figures: [
          ...costs('first paint of the home page', firstPaint),
          ...costs('one grab', grab),
          ...(await everyPage(lab)),
        ],
      }
    } finally {
      await lab.close()
    }
  } finally {
    await takeAway()
  }
}

const costs = (what: string, { setDataCount, setDataSum, setDataBytes }: Cost): Figure[] => [
  counted(`setData, ${what}`, setDataCount, audit.setDataCount),
  sized(`bytes in all, ${what}`, setDataSum, audit.setDataSum),
  sized(`bytes of the largest, ${what}`, setDataBytes, audit.setDataBytes),
]

async function crawl(lab: Lab, role: string): Promise<PageMeasure[]> {
  const urls = await crawlUrls(lab, role)
  const { pages } = await measure(await lab.phone(role), lab.network, (route) => urls[route] ?? route)
  return pages
}

/** Every page of every package, as the volunteer of the demo sees it; calls also as the secretary opens them. */
async function everyPage(lab: Lab): Promise<Figure[]> {
  const pages = await crawl(lab, 'volunteer')
  const calls = [...pages, ...(await crawl(lab, 'secretary'))].map((page) => page.calls.length)
  const most = (of: (page: PageMeasure) => number) => Math.max(...pages.map(of))
  const all = Object.values(checks)
  const failed = pages.flatMap((page) => all.filter((check) => check(page).length > 0)).length
  return [
    { what: 'pages opened', value: String(pages.length), baseline: '', ratio: '' },
    { what: 'checks run on them', value: String(pages.length * all.length), baseline: '', ratio: '' },
    { what: 'checks failed', value: String(failed), baseline: '0', ratio: failed === 0 ? '=' : '' },
    counted('cloud calls to open a page, the most', Math.max(...calls), 1),
    counted(
      'elements, the fullest page',
      most(({ nodes }) => nodes),
      audit.nodes,
    ),
    counted(
      'depth, the deepest page',
      most(({ depth }) => depth),
      audit.depth,
    ),
    sized(
      'bytes of the largest setData of any page',
      most(({ setDataBytes }) => setDataBytes),
      audit.setDataBytes,
    ),
  ]
}

const counted = (what: string, value: number, limit: number): Figure => ({
  what,
  value: String(value),
  baseline: String(limit),
  ratio: percent(value / limit),
})
const sized = (what: string, value: number, limit: number): Figure => ({
  ...counted(what, value, limit),
  value: kilobytes(value),
  baseline: kilobytes(limit),
})
