import { useEffect, useRef, useState } from 'react'
import { isKept, sendKept } from '../../cloud/kept'
import type { SentIn } from '../../cloud/sendIn'
import { device } from '../../platform/device'
import { notify } from '../../ui/noticeStore'
import { wordsFor } from '../../words/refusals'

interface Outcome {
  onSent: (id: string, sent: SentIn) => void
  /** the cloud will not have it; why was said */
  onRefused: (id: string) => void
  /** a command that names them is on its way and sends them itself */
  paused?: boolean
}

/** Sends what the phone keeps as soon as there is a network. Answers what waits for one. */
export function useSending(
  ids: readonly string[],
  { onSent, onRefused, paused = false }: Outcome,
): ReadonlySet<string> {
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set())
  const latest = useRef({ onSent, onRefused })
  latest.current = { onSent, onRefused }
  const kept = ids.filter(isKept)
  const key = paused ? '' : kept.join(' ')
  useEffect(() => {
    if (key === '') return undefined
    let gone = false
    const sendAll = async () => {
      for (const id of key.split(' ')) {
        const answer = await sendKept(id)
        if (gone) return
        if (answer.ok) latest.current.onSent(id, answer.data)
        else if (answer.code === 'network' || answer.code === 'busy')
          setWaiting((all) => new Set([...all, id]))
        else {
          notify('refusal', wordsFor(answer))
          latest.current.onRefused(id)
        }
      }
    }
    void sendAll()
    const stop = device.onBack(() => void sendAll())
    return () => {
      gone = true
      stop()
    }
  }, [key])
  return paused ? new Set(kept) : waiting
}
