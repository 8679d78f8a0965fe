import { dialled } from '../../domain/kernel/phone'
import type { Device } from './types'

export const device: Device = {
  fontScale() {
    const asked = Number(new URLSearchParams(window.location.search).get('scale'))
    return asked > 0 ? asked : 1
  },
  paint(theme) {
    document.body.classList.remove('theme-light', 'theme-dark')
    if (theme !== 'auto') document.body.classList.add(`theme-${theme}`)
  },
  tick() {
    // browsers that can, buzz; the others do nothing
    if ('vibrate' in navigator) navigator.vibrate(10)
  },
  call(phoneNumber) {
    window.location.href = `tel:${dialled(phoneNumber)}`
    return Promise.resolve()
  },
  async copy(text) {
    await navigator.clipboard.writeText(text)
  },
  onBack(run) {
    const seen = () => {
      if (document.visibilityState === 'visible') run()
    }
    window.addEventListener('online', run)
    document.addEventListener('visibilitychange', seen)
    return () => {
      window.removeEventListener('online', run)
      document.removeEventListener('visibilitychange', seen)
    }
  },
  async clockOffset() {
    try {
      const { now } = (await (await fetch('/clock')).json()) as { now?: unknown }
      return typeof now === 'number' ? now - Date.now() : 0
    } catch {
      return 0
    }
  },
}
