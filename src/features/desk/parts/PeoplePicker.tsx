import { useState } from 'react'
import { usePages } from '../../../cloud/usePages'
import { Button } from '../../../ui/Button'
import { Field, Wrong } from '../../../ui/Field'
import { Row } from '../../../ui/Row'

export type Chosen = readonly { memberId: string; name: string }[]

interface Props {
  chosen: Chosen
  /** as many as may be chosen */
  max: number
  /** what the field asks */
  label?: string
  error: string | undefined
  onChange: (chosen: Chosen) => void
}

/** as many as one looks through */
const shownMax = 8
const noInput = {}

/** 给谁: found by a part of the name. */
export function PeoplePicker({ chosen, max, label = '给谁', error, onChange }: Props) {
  const [words, setWords] = useState('')
  const sought = words.trim()
  const list = usePages('member.list', noInput, { when: sought !== '' })
  const ids = new Set(chosen.map(({ memberId }) => memberId))
  const found = list.rows
    .filter(({ memberId, name }) => sought !== '' && !ids.has(memberId) && name.includes(sought))
    .slice(0, shownMax)
  return (
    <>
      {chosen.length > 0 && (
        <Row wrap>
          {chosen.map(({ memberId, name }) => (
            <Button
              key={memberId}
              kind="plain"
              small
              icon="close"
              onPress={() => onChange(chosen.filter((one) => one.memberId !== memberId))}
            >
              {name}
            </Button>
          ))}
        </Row>
      )}
      {chosen.length < max && (
        <Field label={label} placeholder="打名字里的字" value={words} onChange={setWords} />
      )}
      <Row wrap>
        {found.map(({ memberId, name }) => (
          <Button
            key={memberId}
            kind="quiet"
            small
            icon="plus"
            onPress={() => {
              onChange([...chosen, { memberId, name }])
              setWords('')
            }}
          >
            {name}
          </Button>
        ))}
        {sought !== '' && list.more && (
          <Button kind="plain" small busy={list.loadingMore} onPress={list.loadMore}>
            再往后找
          </Button>
        )}
      </Row>
      <Wrong words={error} />
    </>
  )
}
