import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { limits } from '../../../../contract/limits'
import { noticeLimits } from '../../../../domain/notice/limits'
import { useCommand } from '../../../cloud/useCommand'
import { useDraft } from '../../../app/draft'
import { useSession } from '../../../app/session'
import { useSubmit } from '../../../app/useForm'
import { PhotoPicker } from '../../../parts/photos/PhotoPicker'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { Note } from '../../../ui/Notice'
import { Row } from '../../../ui/Row'
import { Segments } from '../../../ui/Segments'
import { emptyForm, postOf, problemsOf, type NoticeForm } from './draft'
import { NamePicker } from './NamePicker'
import '../../../parts/notice/refusals'
import './notice.css'

const kinds = [
  { value: 'words', text: '文字' },
  { value: 'pictures', text: '图片' },
  { value: 'paper', text: '拍纸质公告' },
] as const

const hangs = [0, 7, 30, 90]
const objects = [0, 3, 7]
const knows = [0, 1, 3, 7]

/** Writes a notice and hangs it; what was written stays on this machine until then. */
export function WriteForm({
  onPosted,
  onClose,
}: {
  onPosted: (noticeId: string) => void
  onClose: () => void
}) {
  const { form, change, clear } = useDraft<NoticeForm>('notice', emptyForm)
  const post = useCommand('notice.post', {
    done: '贴出去了',
    onDone: ({ noticeId }) => {
      clear()
      onPosted(noticeId)
    },
  })
  const { problem, submit } = useSubmit(problemsOf(form), () => post.run(postOf(form)))
  return (
    <Card title="写一张公告" className="notice-form">
      <Segments value={form.kind} onChange={(kind) => change({ kind })} options={kinds} />
      <Field
        label="标题"
        value={form.title}
        max={noticeLimits.title}
        error={problem('title')}
        onChange={(title) => change({ title })}
      />
      <Field
        area
        label={form.kind === 'words' ? '内容' : '说明（可以不填）'}
        hint="不写门牌、电话；说清什么事、什么时候、要做什么"
        value={form.text}
        max={noticeLimits.text}
        error={problem('text')}
        onChange={(text) => change({ text })}
      />
      {form.kind !== 'words' && (
        <>
          <PhotoPicker
            value={form.photos}
            label={form.kind === 'paper' ? '拍公告' : '拍照'}
            onChange={(photos) => change({ photos })}
          />
          {problem('photos') && <Note tone="amber">{problem('photos')}</Note>}
        </>
      )}
      <Terms form={form} change={change} />
      <Row wrap>
        <Button icon="notice" busy={post.busy} onPress={submit}>
          贴出去
        </Button>
        <Button kind="quiet" onPress={onClose}>
          先不贴，留着
        </Button>
      </Row>
    </Card>
  )
}

interface TermsProps {
  form: NoticeForm
  change: (some: Partial<NoticeForm>) => void
}

/** For whom, how long, who must know, who may object, whose names. */
function Terms({ form, change }: TermsProps) {
  const community = useSession((state) => state.community)
  const audiences = [
    { value: 'all', text: '全体居民' },
    { value: 'r:volunteer', text: '志愿者' },
    { value: 'r:staff', text: '社区工作者' },
    ...(community?.buildings ?? []).map(({ name }) => ({ value: `b:${name}`, text: name })),
  ]
  return (
    <>
      <Question words="给谁看？">
        <Choice
          options={audiences}
          value={form.audience}
          onChange={(audience) => change({ audience })}
          label="给谁看"
        />
      </Question>
      <Days
        ask="贴多久？"
        none="一直贴着"
        days={hangs}
        value={form.hangDays}
        onChange={(hangDays) => change({ hangDays })}
      />
      <Days
        ask="要不要每个人都看过？几天内？"
        none="不用"
        days={knows}
        value={form.mustKnowDays}
        onChange={(mustKnowDays) => change({ mustKnowDays })}
      />
      <Days
        ask="能不能提异议？几天内？"
        none="不用"
        days={objects}
        value={form.objectionDays}
        onChange={(objectionDays) => change({ objectionDays })}
      />
      <NamePicker named={form.named} onChange={(named) => change({ named })} />
      <Field
        label="落款（不填就写社区的名字）"
        value={form.signature}
        max={Math.min(noticeLimits.signature, limits.name)}
        onChange={(signature) => change({ signature })}
      />
    </>
  )
}

interface DaysProps {
  ask: string
  /** what no days are called */
  none: string
  days: readonly number[]
  value: number
  onChange: (days: number) => void
}

function Days({ ask, none, days, value, onChange }: DaysProps) {
  return (
    <Question words={ask}>
      <Segments
        value={String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
        options={days.map((each) => ({ value: String(each), text: each === 0 ? none : `${each} 天` }))}
      />
    </Question>
  )
}

function Question({ words, children }: { words: string; children: ReactNode }) {
  return (
    <View className="notice-question">
      <View className="w-text">{words}</View>
      {children}
    </View>
  )
}
