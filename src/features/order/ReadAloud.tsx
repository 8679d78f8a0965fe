import { useEffect, useRef, useState } from 'react'
import { speaker } from '../../platform/speaker'
import { Button } from '../../ui/Button'

interface Props {
  /** the parts of what is read, with a pause between them */
  words: readonly (string | undefined)[]
}

/** 念给我听 (U1): for whom letters are too small at any size. Not there where the platform cannot read aloud. */
export function ReadAloud({ words }: Props) {
  const [able, setAble] = useState(false)
  const [reading, setReading] = useState(false)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => speaker.whenAble(() => setAble(true)), [])
  useEffect(() => () => stop.current(), [])
  if (!able) return null
  const press = () => {
    if (reading) return stop.current()
    setReading(true)
    const said = words.filter((part) => part !== undefined && part !== '').join('，')
    stop.current = speaker.say(said, () => setReading(false))
    return undefined
  }
  return (
    <Button kind="plain" small icon={reading ? 'pause' : 'bell'} onPress={press}>
      {reading ? '停' : '念给我听'}
    </Button>
  )
}
