import { useState } from 'react'
import { limits } from '../../../../contract/limits'
import type { UnitRow } from '../../../../contract/views/unit'
import { useCommand } from '../../../cloud/useCommand'
import { usePages } from '../../../cloud/usePages'
import { WordsStep } from '../../../parts/need/WordsStep'
import { wallDay } from '../../../words/dates'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { Row } from '../../../ui/Row'
import { StatusTag } from '../../../ui/StatusTag'
import { Words } from '../../../ui/Words'
import { UnitForm } from './UnitForm'

interface Props {
  unit: UnitRow
  onDone: () => unknown
}

/** One unit: its agreement, who acts for it, and what the desk may do about either. */
export function UnitCard({ unit, onDone }: Props) {
  const { unitId, no, name, agreement, from, until, status, desk } = unit
  const [renewing, setRenewing] = useState(false)
  const end = useCommand('unit.end', { done: '结束了，以后没有人代表它', onDone })
  return (
    <Card title={name}>
      {desk?.late === true && <StatusTag tone="late" icon="clock" text="协议到期了" />}
      <Words size="small">{`${no}，${wallDay(from)} 到 ${wallDay(until)}，电话 ${desk?.phone ?? ''}`}</Words>
      {agreement !== '' && <Words>{agreement}</Words>}
      {status === 'signed' && (
        <>
          <People unit={unit} onDone={onDone} />
          {renewing ? (
            <UnitForm unit={unit} onDone={onDone} onClose={() => setRenewing(false)} />
          ) : (
            <Button kind="quiet" icon="calendar" onPress={() => setRenewing(true)}>
              续签或更正
            </Button>
          )}
          <WordsStep
            button="结束共建"
            icon="close"
            label="为什么结束？"
            missing="写一句原因"
            max={limits.reason}
            draft={`unit:end:${unitId}`}
            busy={end.busy}
            onSend={(reason) => end.run({ unitId, reason })}
          />
        </>
      )}
    </Card>
  )
}

function People({ unit: { unitId, desk }, onDone }: Props) {
  const [open, setOpen] = useState(false)
  const remove = useCommand('unit.remove', { done: '以后不由他代表', onDone })
  const people = desk?.people ?? []
  return (
    <>
      <Words>{people.length === 0 ? '还没有人代表，指定一位才能认领。' : '由他们代表（点名字取消）：'}</Words>
      <Row wrap>
        {people.map(({ memberId, name }) => (
          <Button
            key={memberId}
            small
            kind="plain"
            icon="close"
            busy={remove.busy}
            onPress={() => remove.run({ unitId, memberId })}
          >
            {name}
          </Button>
        ))}
        <Button small kind="quiet" icon="people" onPress={() => setOpen(!open)}>
          指定代表
        </Button>
      </Row>
      {open && (
        <Found
          unitId={unitId}
          chosen={people.map(({ memberId }) => memberId)}
          onDone={() => {
            setOpen(false)
            onDone()
          }}
        />
      )}
    </>
  )
}

const noInput = {}
/** as many as one looks through */
const shownMax = 8

function Found({
  unitId,
  chosen,
  onDone,
}: {
  unitId: string
  chosen: readonly string[]
  onDone: () => unknown
}) {
  const [words, setWords] = useState('')
  const list = usePages('member.list', noInput)
  const add = useCommand('unit.add', { done: '由他代表了，他的手机上看得到这家单位', onDone })
  const found = list.rows
    .filter(({ memberId, name }) => !chosen.includes(memberId) && name.includes(words.trim()))
    .slice(0, shownMax)
  return (
    <>
      <Field label="找人" value={words} onChange={setWords} placeholder="打名字里的字" />
      <Row wrap>
        {found.map(({ memberId, name }) => (
          <Button
            key={memberId}
            small
            kind="quiet"
            icon="plus"
            busy={add.busy}
            onPress={() => add.run({ unitId, memberId })}
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
