import type { InputOf } from '../../../contract/actions'
import { limits } from '../../../contract/limits'
import { owed, useForm } from '../../app/useForm'
import { PhotoPicker, type PickedPhoto } from '../../parts/photos/PhotoPicker'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Sheet } from '../../ui/Sheet'
import { Words } from '../../ui/Words'

interface Props {
  orderId: string
  /** mended, or back to the community */
  fixed: boolean
  busy: boolean
  onSend: (input: InputOf<'order.answer'>) => unknown
  onClose: () => void
}

interface Answering {
  text: string
  photos: readonly PickedPhoto[]
}

/** 答复 (R5): what was done, with pictures, or why it goes back. The resident reads it, also later on. */
export function AnswerSheet({ orderId, fixed, busy, onSend, onClose }: Props) {
  const { values, change, problem, submit } = useForm<Answering>({
    draft: `${fixed ? 'mended' : 'sentBack'}:${orderId}`,
    start: { text: '', photos: [] },
    check: ({ text }) => ({
      text: owed(text, fixed ? '写一句做了什么，居民看得到' : '写一句为什么退回，居民看得到'),
    }),
    send: ({ text, photos }) =>
      onSend({ orderId, fixed, text, photos: photos.map(({ photoId }) => photoId) }),
  })
  return (
    <Sheet
      open
      title={fixed ? '修好了' : '退回社区'}
      onClose={onClose}
      action={
        <Button kind={fixed ? 'main' : 'danger'} icon={fixed ? 'check' : 'back'} busy={busy} onPress={submit}>
          {fixed ? '报告修好了' : '退回社区'}
        </Button>
      }
    >
      <Field
        area
        label={fixed ? '做了什么' : '为什么退回'}
        placeholder={fixed ? '例如：换了楼道灯' : '例如：这段管道归自来水公司管'}
        value={values.text}
        max={limits.note}
        error={problem('text')}
        onChange={(text) => change({ text })}
      />
      <PhotoPicker
        value={values.photos}
        onChange={(photos) => change({ photos })}
        label={fixed ? '拍修好的样子' : '拍照'}
      />
      <Words size="small">{fixed ? '接着由居民看看、点确认。' : '这一单回到社区，由社区另想办法。'}</Words>
    </Sheet>
  )
}
