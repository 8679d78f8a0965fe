import Taro from '@tarojs/taro'
import { addressOf, type Destination } from '../../contract/routes'
import { emptyStores } from './forget'
import { enter, loadSession } from './session'

/**
 * Goes over to another of my communities (C8). Every page is closed and every store begins anew, so that nothing of the
 * one is seen in the other; then the page that was asked for opens.
 */
export function switchCommunity(id: string, ...to: Destination): void {
  enter(id)
  emptyStores()
  void loadSession()
  void Taro.reLaunch({ url: `/${addressOf(...to)}` })
}
