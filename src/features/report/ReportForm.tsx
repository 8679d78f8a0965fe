import { Textarea, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { orderKinds } from '../../../domain/order/types'
import { kindNames } from '../../../domain/order/names'
import { limits } from '../../../contract/limits'
import { a11y, named } from '../../ui/a11y'
import { Choice } from '../../ui/Choice'
import { Icon } from '../../ui/Icon'
import { KindIcon } from '../../parts/KindIcon'
import { Note } from '../../ui/Notice'
import { Words } from '../../ui/Words'
import { kindOf, type ReportDraft } from './draft'
import { pressed } from '../../ui/pressed'
import '../../ui/Field.css'
import './ReportForm.css'

interface Props {
  draft: ReportDraft
  onChange: (change: Partial<ReportDraft>) => void
  /** 说话 was tapped: the words get the focus and the microphone of the keyboard is pointed out */
  speaking: boolean
  onSpeak: () => void
  /** 打字 was tapped */
  typing: boolean
  photoPicker: ReactNode
  /** what is wrong with a field, once it may be said */
  problem: (field: 'text' | 'kind') => string | undefined
}

/** Says what is broken: words or pictures first, then the kind, which the words usually give away (R1). */
export function ReportForm({ draft, onChange, speaking, onSpeak, typing, photoPicker, problem }: Props) {
  const kind = kindOf(draft)
  const guessed = draft.kind === null && kind !== null
  return (
    <>
      <View className="f-report-head">
        <Words size="large">哪里坏了？</Words>
        <View
          className="f-report-speak"
          hoverClass="w-card-pressed"
          hoverStartTime={0}
          onClick={pressed(onSpeak)}
          {...a11y('button', { label: '说话', focusable: true })}
        >
          <Icon name="mic" />
          说话
        </View>
      </View>
      <WordsBox
        speaking={speaking}
        focus={speaking || typing}
        text={draft.text}
        error={problem('text')}
        onChange={(text) => onChange({ text })}
      />
      {photoPicker}
      <View>
        <Words size="large">是哪一类？</Words>
        <Words size="small">
          {guessed ? `听您说的，像是“${kindNames[kind]}”。不对就点别的。` : '点一张图，社区好派对人。'}
        </Words>
      </View>
      <Wrong words={problem('kind')} />
      <Choice
        options={orderKinds.map((value) => ({
          value,
          text: kindNames[value],
          picture: <KindIcon kind={value} />,
        }))}
        value={kind}
        onChange={(chosen) => onChange({ kind: chosen })}
      />
    </>
  )
}

interface BoxProps {
  speaking: boolean
  focus: boolean
  text: string
  error: string | undefined
  onChange: (text: string) => void
}

function WordsBox({ speaking, focus, text, error, onChange }: BoxProps) {
  return (
    <>
      {speaking && <Note icon="mic">按住键盘上的话筒图标，像打电话一样说，字会自己出来。</Note>}
      <View className={error === undefined ? 'w-field-box' : 'w-field-box w-field-box-wrong'}>
        <Textarea
          className="w-field-area"
          value={text}
          maxlength={limits.orderText}
          focus={focus}
          autoHeight
          placeholder="例如：卧室门框开裂，关不上"
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
