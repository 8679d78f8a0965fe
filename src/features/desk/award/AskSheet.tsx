import { View } from '@tarojs/components'
import { awardLimits } from '../../../../domain/award/award'
import { awardKinds, type AwardKind, type AwardSource } from '../../../../domain/award/types'
import { useCommand } from '../../../cloud/useCommand'
import { useForm } from '../../../app/useForm'
import { PhotoPicker, type PickedPhoto } from '../../../parts/photos/PhotoPicker'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { Segments } from '../../../ui/Segments'
import { Sheet } from '../../../ui/Sheet'
import { Stepper } from '../../../ui/Stepper'
import { Words } from '../../../ui/Words'
import { awardKindWords } from './awardWords'
import { PeoplePicker, type Chosen } from '../parts/PeoplePicker'

interface Props {
  pool: number
  onDone: () => unknown
  onClose: () => void
}

interface Values {
  kind: AwardKind
  source: AwardSource
  people: Chosen
  points: number
  words: string
  photos: readonly PickedPhoto[]
}

const start: Values = { kind: 'activity', source: 'new', people: [], points: 1, words: '', photos: [] }
const kinds = awardKinds.map((value) => ({ value, ...awardKindWords[value] }))

/** 提一笔 (P5): for what, to whom, how many, and what shows it. */
export function AskSheet({ pool, onDone, onClose }: Props) {
  const ask = useCommand('points.award', { done: '提好了，等另一位核准', onDone })
  const { values, change, problem, submit } = useForm<Values>({
    draft: 'award',
    start,
    check: ({ people, words, photos }) => ({
      people: people.length === 0 ? '选一下给谁' : undefined,
      words: words.trim() === '' && photos.length === 0 ? '写一句做了什么，或者放一张照片' : undefined,
    }),
    send: ({ people, photos, words, ...rest }) =>
      ask.run({
        ...rest,
        words: words.trim(),
        people: people.map(({ memberId }) => memberId),
        photos: photos.map(({ photoId }) => photoId),
      }),
  })
  return (
    <Sheet
      open
      title="提一笔"
      onClose={onClose}
      action={
        <Button icon="send" busy={ask.busy} onPress={submit}>
          提给另一位核准
        </Button>
      }
    >
      <View className="desk-form">
        <Choice rows options={kinds} value={values.kind} onChange={(kind) => change({ kind })} />
        {pool > 0 && (
          <Segments
            value={values.source}
            onChange={(source) => change({ source })}
            options={[
              { value: 'new', text: '新发的分' },
              { value: 'pool', text: `互助池（${pool} 分）` },
            ]}
          />
        )}
        <PeoplePicker
          chosen={values.people}
          max={awardLimits.people}
          error={problem('people')}
          onChange={(people) => change({ people })}
        />
        <View className="desk-hours">
          <View className="w-grow">每人几分</View>
          <Stepper
            value={values.points}
            max={awardLimits.points}
            unit="分"
            onChange={(points) => change({ points })}
          />
        </View>
        <Field
          area
          label="凭什么"
          hint="做了什么、哪天、在哪儿，谁看得见"
          value={values.words}
          max={awardLimits.words}
          error={problem('words')}
          onChange={(words) => change({ words })}
        />
        <PhotoPicker value={values.photos} label="签到表、现场" onChange={(photos) => change({ photos })} />
        <Words size="small">
          要另一位工作人员看过才算数，他不能是您的家里人，也不能是得分的人家里人。两个星期没人核准就作废。
        </Words>
      </View>
    </Sheet>
  )
}
