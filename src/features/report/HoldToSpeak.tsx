import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { limits } from '../../../contract/limits'
import { recorder } from '../../platform/recorder'
import type { Recorded } from '../../platform/types'
import { a11y } from '../../ui/a11y'
import { Icon } from '../../ui/Icon'
import { notify } from '../../ui/noticeStore'
import { pressed } from '../../ui/pressed'
import './HoldToSpeak.css'

interface Props {
  /** 按住说话, or 按住再说一遍 once there is a recording */
  label: string
  onRecorded: (recorded: Recorded) => void
  /** the microphone may not be used */
  onRefused: () => void
}

/** Less than this is a slip of the finger. */
const secondsMin = 1

/** Held, it records; let go, it stops (R1). With a mouse or a keyboard one press begins and the next one ends it. */
export function HoldToSpeak({ label, onRecorded, onRefused }: Props) {
  const [seconds, setSeconds] = useState<number | null>(null)
  const held = useRef(false)
  const touched = useRef(false)
  const recording = useRef(false)
  useEffect(() => () => (recording.current ? recorder.stop() : undefined), [])
  useEffect(() => {
    if (seconds === null) return undefined
    const timer = setTimeout(() => setSeconds((so) => (so === null ? null : so + 1)), 1000)
    return () => clearTimeout(timer)
  }, [seconds])

  const begin = async () => {
    if (recording.current) return
    held.current = true
    recording.current = true
    const recorded = await record()
    recording.current = false
    setSeconds(null)
    if (recorded !== null) onRecorded(recorded)
  }
  const record = async (): Promise<Recorded | null> => {
    if (!(await recorder.allowed())) {
      onRefused()
      return null
    }
    // The question of the phone took the finger away.
    if (!held.current) {
      notify('info', '可以说了，请再按住说一遍。')
      return null
    }
    setSeconds(0)
    const recorded = await recorder.record(limits.voiceSeconds)
    if (recorded !== null && recorded.seconds >= secondsMin) return recorded
    notify('info', recorded === null ? '没有录上，请再说一遍，或者写几个字。' : '太短了，按住慢慢说。')
    return null
  }
  const end = () => {
    held.current = false
    if (seconds !== null) recorder.stop()
  }
  const press = () => {
    // A finger has said it already.
    if (touched.current) touched.current = false
    else if (recording.current) end()
    else void begin()
  }
  const words = seconds === null ? label : `正在录，${seconds} 秒。松手就停`
  return (
    <View
      className={seconds === null ? 'f-speak' : 'f-speak f-speak-on'}
      onTouchStart={() => {
        touched.current = true
        void begin()
      }}
      onTouchEnd={end}
      onTouchCancel={end}
      onClick={pressed(press)}
      {...a11y('button', { label: words, focusable: true })}
    >
      <Icon name="mic" size={1.4} />
      {words}
    </View>
  )
}
