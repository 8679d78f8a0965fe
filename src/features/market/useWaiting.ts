import { useState } from 'react'
import type { RedemptionView } from '../../../contract/views/market'

interface Waiting {
  /** what waits to be collected, the newest first */
  waiting: readonly RedemptionView[]
  /** a redemption just answered shows its code at once, whatever becomes of reading the list anew */
  add: (redemption: RedemptionView) => void
  drop: (redemptionId: string | null) => void
}

/** My redemptions to collect: those of the list, and those made since it was read. */
export function useWaiting(rows: readonly RedemptionView[]): Waiting {
  const [fresh, setFresh] = useState<readonly RedemptionView[]>([])
  const known = new Set(rows.map((row) => row.redemptionId))
  return {
    waiting: [
      ...fresh.filter((row) => !known.has(row.redemptionId)),
      ...rows.filter((row) => row.status === 'held'),
    ],
    add: (redemption) => setFresh((old) => [redemption, ...old]),
    drop: (redemptionId) => setFresh((old) => old.filter((row) => row.redemptionId !== redemptionId)),
  }
}
