import { View } from '@tarojs/components'
import { useState } from 'react'
import { noticeLimits } from '../../../../domain/notice/limits'
import { usePages } from '../../../cloud/usePages'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Row } from '../../../ui/Row'
import { Words } from '../../../ui/Words'

type Named = readonly { memberId: string; name: string }[]

interface Props {
  named: Named
  onChange: (named: Named) => void
}

/** Whose names are to hang with it: each is asked, and masked until they agree. */
export function NamePicker({ named, onChange }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <View className="notice-question">
      <View className="w-text">名单（可以没有）</View>
      {named.length > 0 && (
        <>
          <Row wrap>
            {named.map(({ memberId, name }) => (
              <Button
                key={memberId}
                kind="plain"
                small
                icon="close"
                onPress={() => onChange(named.filter((one) => one.memberId !== memberId))}
              >
                {name}
              </Button>
            ))}
          </Row>
          <Words size="small">贴出去后会问他们同不同意写全名；没同意以前只露姓。</Words>
        </>
      )}
      {open ? (
        <Found named={named} onChange={onChange} />
      ) : (
        <Button kind="quiet" small icon="people" onPress={() => setOpen(true)}>
          添名字
        </Button>
      )}
    </View>
  )
}

const noInput = {}
/** as many as one looks through */
const shownMax = 8

function Found({ named, onChange }: Props) {
  const [words, setWords] = useState('')
  const list = usePages('member.list', noInput)
  const chosen = new Set(named.map(({ memberId }) => memberId))
  const found = list.rows
    .filter(({ memberId, name }) => !chosen.has(memberId) && name.includes(words.trim()))
    .slice(0, shownMax)
  return (
    <>
      <Field label="找人" value={words} onChange={setWords} placeholder="打名字里的字" />
      <Row wrap>
        {named.length < noticeLimits.named &&
          found.map(({ memberId, name }) => (
            <Button
              key={memberId}
              kind="quiet"
              small
              icon="plus"
              onPress={() => onChange([...named, { memberId, name }])}
            >
              {name}
            </Button>
          ))}
        {list.more && (
          <Button kind="plain" small busy={list.loadingMore} onPress={list.loadMore}>
            再找更早加入的
          </Button>
        )}
      </Row>
    </>
  )
}
