import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { player } from '../../platform/player'
import { a11y } from '../../ui/a11y'
import { Icon } from '../../ui/Icon'
import { pressed } from '../../ui/pressed'
import { useShown } from '../kept/useShown'
import './voice.css'

interface Props {
  voice: { fileId: string; seconds: number; checking?: boolean }
}

/** A recording to be heard: a press plays it, another stops it. */
export function VoicePlay({ voice: { fileId, seconds, checking = false } }: Props) {
  const source = useShown(fileId)
  const [playing, setPlaying] = useState(false)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])
  const press = () => {
    if (playing) return stop.current()
    if (source === undefined) return undefined
    setPlaying(true)
    stop.current = player.play(source, () => setPlaying(false))
    return undefined
  }
  const words = playing ? '停' : `听录音，${seconds} 秒`
  return (
    <View
      className={playing ? 'voice-play voice-playing' : 'voice-play'}
      hoverClass="voice-pressed"
      hoverStartTime={0}
      onClick={pressed(press)}
      {...a11y('button', { label: words, focusable: true })}
    >
      <Icon name={playing ? 'pause' : 'mic'} />
      {words}
      {checking && <View className="voice-note">审核中</View>}
    </View>
  )
}
