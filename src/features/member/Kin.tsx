import { useState } from 'react'
import type { KinListView, KinView } from '../../../contract/views/member'
import { phoneText } from '../../../domain/kernel/phoneText'
import { useCommand } from '../../cloud/useCommand'
import { sayDay } from '../../words/dates'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Confirm } from '../../ui/Sheet'
import { Words } from '../../ui/Words'
import './refusals'

interface Props {
  kin: KinListView
  /** it is the reader's own; else the desk looks at somebody's */
  own: boolean
  onChanged: () => unknown
}

/** Who is family to whom, from both sides; each can be ended from here. */
export function Kin({ kin: { name, mine, theirs }, own, onChanged }: Props) {
  const [asked, setAsked] = useState<KinView | null>(null)
  const end = useCommand('member.endRelative', {
    done: '好，记下了。半年以后就不算了。',
    onDone: () => {
      setAsked(null)
      onChanged()
    },
  })
  const rows = (title: string, all: readonly KinView[]) =>
    all.length > 0 && (
      <Card title={title}>
        {all.map((one) => (
          <Row key={one.relativeId} one={one} onEnd={() => setAsked(one)} />
        ))}
      </Card>
    )
  return (
    <>
      <Words size="soft">
        {`${own ? '您' : name}和亲属，互相不评分，也不答复对方的异议和申诉。住在一起的不用写，住址一样就算一家。`}
      </Words>
      {rows(own ? '我的亲属' : `${name}的亲属`, mine)}
      {rows(own ? '说我是亲属的人' : `说${name}是亲属的人`, theirs)}
      <Confirm
        open={asked !== null}
        title={`和${asked?.name ?? ''}不是亲属？`}
        yes="不是亲属"
        danger
        busy={end.busy}
        onYes={() => asked && end.run({ memberId: asked.memberId, relativeId: asked.relativeId })}
        onClose={() => setAsked(null)}
      >
        <Words>为了公道，改了以后半年内还按亲属算，不能互相评分。</Words>
      </Confirm>
    </>
  )
}

function Row({ one, onEnd }: { one: KinView; onEnd: () => void }) {
  const said = `${sayDay(one.since)}${one.byDesk ? '社区' : ''}记下`
  return (
    <>
      <Words>{one.phone === '' ? one.name : `${one.name} ${phoneText(one.phone)}`}</Words>
      <Words size="small">{said}</Words>
      <Button kind="plain" small onPress={onEnd}>
        {`和${one.name}不是亲属`}
      </Button>
    </>
  )
}
