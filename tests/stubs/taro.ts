// Stands for @tarojs/taro in tests of screens. Every call is a jest.fn that a test can look at or make fail.
import { useEffect } from 'react'

interface Shared {
  windowWidth: number
  query: Record<string, string>
  shown: Set<() => void>
  hidden: Set<() => void>
  pulled: Set<() => void>
  bottomed: Set<() => void>
}
const shared: Shared = {
  windowWidth: 375,
  query: {},
  shown: new Set(),
  hidden: new Set(),
  pulled: new Set(),
  bottomed: new Set(),
}

/** What `useRouter().params` gives to the next screen. */
export function openWith(query: Record<string, string>): void {
  shared.query = query
}
/** How wide the window is, CSS px; a phone by default. */
export function windowOf(width: number): void {
  shared.windowWidth = width
}
/** WeChat tells a page that it is in sight, which may come late. */
export const shownFirst = (): void => shared.shown.forEach((run) => run())
/** Another page, or another app, covers the page. */
export const hide = (): void => shared.hidden.forEach((run) => run())
/** The page comes back into sight. */
export const showAgain = (): void => {
  hide()
  shownFirst()
}
/** The person pulls the page down. */
export const pullDown = (): void => shared.pulled.forEach((run) => run())
/** The person has scrolled to the end. */
export const reachBottom = (): void => shared.bottomed.forEach((run) => run())

function useEvent(listeners: Set<() => void>, run: () => void): void {
  useEffect(() => {
    listeners.add(run)
    return () => {
      listeners.delete(run)
    }
  }, [listeners, run])
}

export function useDidShow(run: () => void): void {
  useEvent(shared.shown, run)
  // a page that mounts is shown
  useEffect(run, [])
}
export const usePullDownRefresh = (run: () => void): void => useEvent(shared.pulled, run)
export const useReachBottom = (run: () => void): void => useEvent(shared.bottomed, run)
export const useRouter = () => ({ params: shared.query, path: '' })
export const useLoad = (run: (query: Record<string, string>) => void): void =>
  useEffect(() => run(shared.query), [])
export const useReady = (run: () => void): void => useEffect(run, [])
export const useUnload = (run: () => void): void => useEffect(() => run, [])
export const useDidHide = (run: () => void): void => useEvent(shared.hidden, run)
export const useShareAppMessage = (_run: () => unknown): void => undefined

const done = () => jest.fn().mockResolvedValue({})
const Taro = {
  navigateTo: done(),
  redirectTo: done(),
  switchTab: done(),
  navigateBack: done(),
  reLaunch: done(),
  getCurrentPages: jest.fn(() => [{}]),
  getCurrentInstance: jest.fn(() => ({ router: { params: shared.query } })),
  getWindowInfo: () => ({ windowWidth: shared.windowWidth }),
  onWindowResize: jest.fn(),
  offWindowResize: jest.fn(),
  stopPullDownRefresh: jest.fn(),
  setNavigationBarTitle: done(),
  showModal: done(),
  showToast: done(),
  chooseImage: jest.fn().mockResolvedValue({ tempFilePaths: [] }),
  previewImage: done(),
  requestSubscribeMessage: done(),
  onNeedPrivacyAuthorization: jest.fn(),
  openPrivacyContract: jest.fn(),
  pageScrollTo: done(),
  nextTick: (run: () => void) => void Promise.resolve().then(run),
  useDidShow,
  useRouter,
  usePullDownRefresh,
  useReachBottom,
}
export default Taro
