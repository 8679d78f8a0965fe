import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** From this width on (CSS px) a screen has room for navigation at the side and a table: a PC window or a tablet. */
export const wideFromPx = 900

const isWide = (): boolean => Taro.getWindowInfo().windowWidth >= wideFromPx

/** Whether the window is wide now; follows it as it is resized. */
export function useWide(): boolean {
  const [wide, setWide] = useState(isWide)
  useEffect(() => {
    const follow = () => setWide(isWide())
    Taro.onWindowResize(follow)
    return () => Taro.offWindowResize(follow)
  }, [])
  return wide
}
