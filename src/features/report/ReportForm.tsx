import { Textarea, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { orderKinds } from '../../../domain/order/types'
import { kindNames } from '../../../domain/order/names'
import { limits } from '../../../contract/limits'
import { a11y, named } from '../../ui/a11y'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/Choice'
import { Icon } from '../../ui/Icon'
import { KindIcon } from '../../parts/KindIcon'
import { Note } from '../../ui/Notice'
import { PickerRow } from '../../ui/PickerRow'
import { Words } from '../../ui/Words'
import { kindOf, type ReportDraft } from './draft'
import '../../ui/Field.css'

interface Props {
  draft: ReportDraft
  onChange: (change: Partial<ReportDraft>) => void
  /** the words get the focus: 打字 was tapped, or there is no microphone */
  typing: boolean
  /** the microphone may not be used, or there is none */
  silent: boolean
  photoPicker: ReactNode
  voice: ReactNode
  /** what is wrong with a field, once it may be said */
  problem: (field: 'text' | 'kind') => string | undefined
}

/** Says what is broken: a picture, a voice or words, each alone is enough; then the kind, which is guessed (R1). */
export function ReportForm({ draft, onChange, typing, silent, photoPicker, voice, problem }: Props) {
  return (
    <>
      <Words size="large">哪里坏了？</Words>
      {photoPicker}
      {silent ? <Note icon="mic">麦克风没有打开。写几个字，或拍张照片，都行。</Note> : voice}
      <WordsBox
        focus={typing || silent}
        text={draft.text}
        error={problem('text')}
        onChange={(text) => onChange({ text })}
      />
      <Kind draft={draft} onChange={onChange} error={problem('kind')} />
    </>
  )
}

interface KindProps {
  draft: ReportDraft
  onChange: (change: Partial<ReportDraft>) => void
  error: string | undefined
}

/** One line, guessed from the words; all the pictures of kinds once it is tapped, or when nothing can be guessed. */
function Kind({ draft, onChange, error }: KindProps) {
  const [open, setOpen] = useState(false)
  const kind = kindOf(draft)
  const said =
    draft.kind !== null
      ? '您选的'
      : kind === 'other'
        ? '社区看了再定'
        : kind === null
          ? ''
          : `听您说的，像是“${kindNames[kind]}”`
  return (
    <>
      <Wrong words={error} />
      <Card flush>
        <PickerRow
          picture={<KindIcon kind={kind ?? 'other'} />}
          label={kind === null ? '是哪一类？' : kindNames[kind]}
          hint={kind === null ? '说了就能猜出来，也可以自己选' : said}
          value={open ? '收起' : kind === null ? '选' : '改'}
          onPress={() => setOpen(!open)}
        />
      </Card>
      {(open || error !== undefined) && (
        <Choice
          label="是哪一类"
          options={orderKinds.map((value) => ({
            value,
            text: kindNames[value],
            picture: <KindIcon kind={value} />,
          }))}
          value={kind}
          onChange={(chosen) => {
            onChange({ kind: chosen })
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

interface BoxProps {
  focus: boolean
  text: string
  error: string | undefined
  onChange: (text: string) => void
}

function WordsBox({ focus, text, error, onChange }: BoxProps) {
  return (
    <>
      <View className={error === undefined ? 'w-field-box' : 'w-field-box w-field-box-wrong'}>
        <Textarea
          className="w-field-area"
          value={text}
          maxlength={limits.orderText}
          focus={focus}
          autoHeight
          placeholder="也可以写几个字：卧室门框开裂，关不上"
          placeholderClass="w-field-holder"
          {...named('哪里坏了')}
          onInput={(event) => onChange(event.detail.value)}
        />
      </View>
      <Wrong words={error} />
    </>
  )
}

function Wrong({ words }: { words: string | undefined }) {
  if (words === undefined) return null
  return (
    <View className="w-field-wrong" {...a11y('alert')}>
      <Icon name="alert" />
      {words}
    </View>
  )
}
