import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '../../../../contract/limits'
import type { StandardView } from '../../../../contract/views/points'
import { difficultyNames, kindNames } from '../../../../domain/order/names'
import { difficulties } from '../../../../domain/order/scores'
import { orderKinds } from '../../../../domain/order/types'
import { useDraft } from '../../../app/draft'
import { useCommand } from '../../../cloud/useCommand'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Unfinished } from '../../../ui/Notice'
import { Confirm } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'
import { changesOf, draftOf, inputOf, type Draft } from './draft'
import { LineRows } from './LineRows'
import { NumberBox } from './NumberBox'

interface Props {
  standard: StandardView
  onPublished: () => unknown
}

const caps = [
  { key: 'maxPoints', text: '一单一个人最多几分', max: limits.linePoints },
  { key: 'hourPoints', text: '干满一小时加几分（0 不按小时）', max: limits.linePoints },
  { key: 'hoursMax', text: '一单最多算几小时', max: limits.hours },
  { key: 'monthMax', text: '一个人一个月最多几分（0 不限）', max: limits.monthPoints },
] as const

/** The standard in boxes; what will change is said in sentences before it is published (P1, S11). */
export function StandardForm({ standard, onPublished }: Props) {
  const {
    form: draft,
    change,
    clear,
    restored,
  } = useDraft<Draft>(`standard:${standard.version}`, draftOf(standard))
  const [asking, setAsking] = useState(false)
  const input = inputOf(draft, standard.version)
  const changes = changesOf(standard, draft)
  const publish = useCommand('points.setStandard', {
    done: ({ version }) => `第 ${version} 版公布了，以后评分按它`,
    onDone: () => {
      setAsking(false)
      clear()
      onPublished()
    },
  })
  return (
    <>
      {restored && changes.length > 0 && <Unfinished />}
      <Base draft={draft} onChange={change} />
      <LineRows lines={draft.lines} onChange={(lines) => change({ lines })} />
      <Card flush>
        {caps.map(({ key, text, max }) => (
          <View key={key} className="standard-row">
            <View className="w-grow">{text}</View>
            <NumberBox
              label={text}
              max={max}
              value={draft[key]}
              onChange={(value) => change({ [key]: value })}
            />
          </View>
        ))}
      </Card>
      <Button disabled={input === null || changes.length === 0} onPress={() => setAsking(true)}>
        {input === null
          ? '有格子没填对'
          : changes.length === 0
            ? '还没有改'
            : `看看改了什么，公布第 ${standard.version + 1} 版`}
      </Button>
      <Confirm
        open={asking && input !== null}
        title={`公布第 ${standard.version + 1} 版？`}
        yes="公布"
        busy={publish.busy}
        onYes={() => input !== null && publish.run(input)}
        onClose={() => setAsking(false)}
      >
        {changes.map((words) => (
          <Words key={words}>{words}</Words>
        ))}
        <Words size="small">已经评过的分不变，还写着是按哪一版评的。大家都能看到改了什么。</Words>
      </Confirm>
    </>
  )
}

function Base({ draft, onChange }: { draft: Draft; onChange: (some: Partial<Draft>) => void }) {
  return (
    <Card flush>
      <View className="standard-row">
        <View className="w-grow">修什么</View>
        {difficulties.map((each) => (
          <View key={each} className="standard-head">
            {difficultyNames[each]}
          </View>
        ))}
      </View>
      {orderKinds.map((kind) => (
        <View key={kind} className="standard-row">
          <View className="w-grow">{kindNames[kind]}</View>
          {difficulties.map((each) => (
            <NumberBox
              key={each}
              label={`${kindNames[kind]}${difficultyNames[each]}几分`}
              max={limits.linePoints}
              value={draft.base[kind][each]}
              onChange={(value) =>
                onChange({ base: { ...draft.base, [kind]: { ...draft.base[kind], [each]: value } } })
              }
            />
          ))}
        </View>
      ))}
    </Card>
  )
}
