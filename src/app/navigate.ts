import Taro, { useRouter } from '@tarojs/taro'
import {
  addressOf,
  routes,
  tabs,
  type Destination,
  type PageName,
  type RouteParams,
} from '../../contract/routes'

const isTab = (page: PageName): boolean => (tabs as readonly PageName[]).includes(page)

/** WeChat keeps at most ten pages; beyond that a new one takes the place of the last. */
const depthMax = 9

/** Goes to a page, e.g. go('order', { orderId }); tabs are switched to. */
export function go(...to: Destination): void {
  const url = `/${addressOf(...to)}`
  if (isTab(to[0])) void Taro.switchTab({ url })
  else if (Taro.getCurrentPages().length >= depthMax) void Taro.redirectTo({ url })
  else void Taro.navigateTo({ url })
}

/** Goes to a page that takes the place of this one: the way back does not lead here. */
export function goInstead(...to: Destination): void {
  void Taro.redirectTo({ url: `/${addressOf(...to)}` })
}

/** Back where the person came from; home when the app was opened right here (a card in a group). */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: `/${routes.home}` })
}

type Told<Page extends keyof RouteParams> = Partial<Record<keyof RouteParams[Page] & string, string>>

/**
 * What this page was told, as it was said: WeChat hands words over as `addressOf` wrote them. Cards and codes come from
 * anywhere, so each of it may be missing or be any words.
 */
export const useParams = <Page extends keyof RouteParams>(_page: Page): Told<Page> =>
  Object.fromEntries(
    Object.entries(useRouter().params).map(([name, words]) => [name, decoded(words ?? '')]),
  ) as Told<Page>

function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}
