import { until } from '../../until'
import type { Network } from './network'
import type { Phone } from './phone'
import type { Entry } from './runtime/handleTypes'

export interface PageMeasure {
  route: string
  text: string
  nodes: number
  depth: number
  recursions: string[]
  /** errors, and calls nobody answered, while it was open */
  problems: string[]
  /** how many times the logic layer sent data to the view, and how much in all and at most, bytes */
  setDataCount: number
  setDataSum: number
  setDataBytes: number
  /** what the page asked of the cloud as it opened, by action; who I am was asked when the app started */
  calls: string[]
  /** from the opening to the last data of a page that then stayed still, ms */
  firstDataMs: number
}

/** A page that has drawn nothing for so long, with no call under way, is ready. */
const stillMs = 250

/** Waits until the page says something, nothing is asked and nothing is drawn any more. */
export async function settle(phone: Phone, network: Network): Promise<void> {
  const look = async () => {
    const waiting = network.sent.some(
      ({ openid, answer, fate }) => openid === phone.openid && !answer && fate === 'passes',
    )
    const idle = await phone.page().evaluate(() => {
      const last = window.weapp.log.findLast(({ kind }) => kind === 'setData')
      return performance.now() - (last?.at ?? 0)
    })
    return !waiting && idle >= stillMs && (await phone.now()).text !== ''
  }
  await until('a page that stands still', look, async () => (await phone.now()).text)
}

/** What this phone asked of the cloud since `from` calls were sent, by action. */
export const callsSince = (phone: Phone, network: Network, from: number): string[] =>
  network.sent.slice(from).flatMap(({ openid, action }) => (openid === phone.openid ? action : []))

const setDatas = (log: readonly Entry[]) => log.filter(({ kind }) => kind === 'setData')

/** What was sent to the view since the log had `from` entries. */
export function setDataSince(log: readonly Entry[], from: number) {
  const bytes = setDatas(log.slice(from)).map((entry) => entry.bytes ?? 0)
  return {
    setDataCount: bytes.length,
    setDataSum: bytes.reduce((sum, one) => sum + one, 0),
    setDataBytes: Math.max(0, ...bytes),
  }
}

/** Opens every page of every package, each in an app just started, as a card in a group opens it. */
export async function measure(
  phone: Phone,
  network: Network,
  urlOf: (route: string) => string = (route) => route,
): Promise<{ pages: PageMeasure[]; problems: string[] }> {
  await phone.open()
  await settle(phone, network)
  const routes = await phone.page().evaluate(() => window.weappBuild.pages)
  const pages: PageMeasure[] = []
  for (const route of routes) pages.push(await measureOne(phone, network, urlOf(route)))
  const problems = await phone.problems()
  await phone.kill()
  return { pages, problems }
}

async function measureOne(phone: Phone, network: Network, url: string): Promise<PageMeasure> {
  const from = (await phone.log()).length
  const asked = network.sent.length
  const begun = await phone.page().evaluate((target) => {
    const at = performance.now()
    const open = window.weapp.wx['reLaunch'] as (options: object) => Promise<object>
    void open({ url: `/${target}` })
    return at
  }, url)
  await settle(phone, network)
  const log = await phone.log()
  const last = setDatas(log).at(-1)?.at ?? begun
  const { route, text, nodes, depth } = await phone.now()
  const recursions = await phone.page().evaluate(() => window.weapp.recursions())
  const problems = log
    .slice(from)
    .filter(({ kind }) => kind === 'error' || kind === 'unstubbed')
    .map(({ kind, what }) => `${kind}: ${what}`)
  const firstDataMs = Math.round(last - begun)
  const calls = callsSince(phone, network, asked)
  return { route, text, nodes, depth, recursions, problems, calls, firstDataMs, ...setDataSince(log, from) }
}
