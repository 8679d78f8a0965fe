import { notify } from '../ui/noticeStore'
import { refreshAppearance } from './appearance'
import { sweepKept } from '../cloud/kept'
import { flush } from '../cloud/outbox'
import { wordsFor } from '../words/refusals'
import { device } from '../platform/device'
import { watchPrivacy } from './privacy'
import { loadSession } from './session'
import { lookForUnsent } from './unsent'
import { setClock } from '../platform/clock'

/** What the app does when it opens, and again whenever it or the network comes back. */
export function start(): () => void {
  watchPrivacy()
  void setClock().then(comeBack)
  return device.onBack(() => {
    refreshAppearance()
    void comeBack()
  })
}

async function comeBack(): Promise<void> {
  for (const { answer } of await flush()) {
    if (answer.ok) notify('done', '刚才没发出去的，现在已经办好了。')
    else notify('refusal', wordsFor(answer))
  }
  lookForUnsent()
  await sweepKept()
  await loadSession()
}
