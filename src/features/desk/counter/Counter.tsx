import { View } from '@tarojs/components'
import { usePages } from '../../../cloud/usePages'
import { newsEveryMs } from '../../../cloud/useQuery'
import { Section } from '../../../ui/Section'
import { HandOver } from './HandOver'
import { WaitingList } from './WaitingList'
import './counter.css'

const noInput = {}

/** 领取核销 (M1): the code, whose it is, done; and what still lies ready. */
export function Counter() {
  const waiting = usePages('market.waiting', noInput, { every: newsEveryMs })
  return (
    <View className="counter-split">
      <HandOver onDone={() => void waiting.refresh()} />
      <View>
        <Section title="等人来领的">
          <WaitingList waiting={waiting} />
        </Section>
      </View>
    </View>
  )
}
