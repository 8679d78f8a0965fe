import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '../../../cloud/usePages'
import { newsEveryMs } from '../../../cloud/useQuery'
import { Section } from '../../../ui/Section'
import { Button } from '../../../ui/Button'
import { HandOver } from './HandOver'
import { RedeemForSheet } from './RedeemForSheet'
import { WaitingList } from './WaitingList'
import './counter.css'

const noInput = {}

/** 领取核销 (M1): the code, whose it is, done; and what still lies ready. */
export function Counter() {
  const waiting = usePages('market.waiting', noInput, { every: newsEveryMs })
  const [asking, setAsking] = useState(false)
  return (
    <View className="counter-split">
      <View className="counter-hand">
        <HandOver onDone={() => void waiting.refresh()} />
        <Button kind="quiet" icon="people" onPress={() => setAsking(true)}>
          没带手机，替他换
        </Button>
      </View>
      <View>
        <Section title="等人来领的">
          <WaitingList waiting={waiting} />
        </Section>
      </View>
      {asking && (
        <RedeemForSheet
          onClose={() => setAsking(false)}
          onAsked={() => {
            setAsking(false)
            void waiting.refresh()
          }}
        />
      )}
    </View>
  )
}
