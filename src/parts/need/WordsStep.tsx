import { useState } from 'react'
import { owed, useForm } from '../../app/useForm'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import type { IconName } from '../../ui/Icon'
import { Row } from '../../ui/Row'
import { PhotoPicker, type PickedPhoto } from '../photos/PhotoPicker'

interface Props {
  /** on the button that opens it, and on the one that sends it */
  button: string
  icon: IconName
  label: string
  hint?: string
  max: number
  /** what to say when it is empty; absent where it may be */
  missing?: string
  /** pictures may go with it */
  photos?: boolean
  /** what was written stays under this name until it was sent */
  draft: string
  busy: boolean
  onSend: (words: string, photos: readonly string[]) => unknown
}

/** A step with words of its own, folded until somebody takes it. */
export function WordsStep({ button, icon, label, hint, max, missing, photos, draft, busy, onSend }: Props) {
  const [open, setOpen] = useState(false)
  const { values, change, problem, submit } = useForm<{ words: string; pictures: readonly PickedPhoto[] }>({
    draft,
    start: { words: '', pictures: [] },
    check: ({ words }) => ({ words: missing === undefined ? undefined : owed(words, missing) }),
    send: ({ words, pictures }) =>
      onSend(
        words.trim(),
        pictures.map(({ photoId }) => photoId),
      ),
  })
  if (!open) {
    return (
      <Button kind="quiet" icon={icon} onPress={() => setOpen(true)}>
        {button}
      </Button>
    )
  }
  return (
    <Card>
      <Field
        area
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value={values.words}
        max={max}
        error={problem('words')}
        onChange={(words) => change({ words })}
      />
      {photos === true && (
        <PhotoPicker value={values.pictures} onChange={(pictures) => change({ pictures })} />
      )}
      <Row wrap>
        <Button icon={icon} busy={busy} onPress={submit}>
          {button}
        </Button>
        <Button kind="plain" onPress={() => setOpen(false)}>
          先不办
        </Button>
      </Row>
    </Card>
  )
}
