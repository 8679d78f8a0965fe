import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InputOf } from '../../../../contract/actions'
import type { DeskRow } from '../../../../contract/views/order'
import type { VolunteerRow } from '../../../../contract/views/volunteer'
import { kindNames } from '../../../../domain/order/names'
import { usePages } from '../../../cloud/usePages'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Empty } from '../../../ui/Empty'
import { Field } from '../../../ui/Field'
import { Words } from '../../../ui/Words'
import { ListState } from '../parts/ListState'

interface Props {
  row: DeskRow
  busy: boolean
  onSend: (input: InputOf<'order.ask'>, name: string) => unknown
}

const serving = { status: 'approved' } as const
/** as many as one looks through */
const shownMax = 8

/** Whose trade it is comes first. */
const fitFirst = (rows: readonly VolunteerRow[], { kind }: DeskRow): VolunteerRow[] =>
  [...rows].sort((a, b) => Number(b.profile.skills.includes(kind)) - Number(a.profile.skills.includes(kind)))

/** 点名请: a volunteer is asked by name, and may say no without harm (V9). */
export function AskForm({ row, busy, onSend }: Props) {
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const list = usePages('volunteer.list', serving)
  const gone = new Set([...row.crewIds, ...row.offers.map(({ memberId }) => memberId)])
  const found = fitFirst(list.rows, row)
    .filter(({ memberId, name }) => !gone.has(memberId) && name.includes(words.trim()))
    .slice(0, shownMax)
  const one = found.find(({ memberId }) => memberId === chosen)
  if (list.rows.length === 0) {
    return <ListState query={list} empty={<Empty title="还没有志愿者" text="先在“志愿者”里通过报名。" />} />
  }
  return (
    <View className="desk-form">
      <Words size="soft">
        名额给他留着，等他答应；说去不了也没关系，不记失约。到时间没答应，再问排队的人。
      </Words>
      <Field label="找人" value={words} placeholder="打名字里的字" onChange={setWords} />
      <Choice
        rows
        value={chosen}
        onChange={setChosen}
        options={found.map(({ memberId, name, profile }) => ({
          value: memberId,
          text: name,
          hint: profile.skills.map((kind) => kindNames[kind]).join('、'),
        }))}
      />
      {list.more && (
        <Button kind="plain" small busy={list.loadingMore} onPress={list.loadMore}>
          再找更晚报名的
        </Button>
      )}
      <Button
        icon="send"
        busy={busy}
        disabled={one === undefined}
        onPress={() => one && onSend({ orderId: row.orderId, memberId: one.memberId }, one.name)}
      >
        {one === undefined ? '点一位，再请' : `请${one.name}去修`}
      </Button>
    </View>
  )
}
