import { useState } from 'react'
import type { OutageDeskRow } from '../../../../contract/views/outage'
import { useCommand } from '../../../cloud/useCommand'
import { usePages } from '../../../cloud/usePages'
import { newsEveryMs } from '../../../cloud/useQuery'
import { useDraft } from '../../../app/draft'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Empty } from '../../../ui/Empty'
import { Row } from '../../../ui/Row'
import { Confirm } from '../../../ui/Sheet'
import { StatusTag } from '../../../ui/StatusTag'
import { Words } from '../../../ui/Words'
import { sayMoment } from '../../../words/dates'
import { sayOutage, sayOutageTimes } from '../../../words/outage'
import { ListState } from '../parts/ListState'
import { factsOf, formOf, newForm, type OutageForm } from './draft'
import { OutageFields } from './OutageFields'
import './refusals'
import '../desk.css'

const noInput = {}

/** 停水停电 (R9): say what is cut off, correct it, say that it is over. */
export function OutageRoom() {
  const outages = usePages('outage.desk', noInput, { every: newsEveryMs })
  const [writing, setWriting] = useState(false)
  const done = () => {
    setWriting(false)
    void outages.refresh()
  }
  return (
    <>
      {writing ? (
        <Announce onDone={done} onClose={() => setWriting(false)} />
      ) : (
        <Button icon="edit" onPress={() => setWriting(true)}>
          告知停水停电
        </Button>
      )}
      {outages.rows.length === 0 ? (
        <ListState
          query={outages}
          empty={<Empty title="还没有告知过" text="写上停什么、哪些楼、几点恢复，居民报修前先看到。" />}
        />
      ) : (
        outages.rows.map((outage) => (
          <OutageCard key={`${outage.outageId}:${outage.version}`} outage={outage} onDone={done} />
        ))
      )}
      {outages.more && (
        <Button kind="plain" busy={outages.loadingMore} onPress={outages.loadMore}>
          加载更多
        </Button>
      )}
    </>
  )
}

function Announce({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const { form, change, clear } = useDraft<OutageForm>('outage', newForm(now()))
  const announce = useCommand('outage.announce', {
    done: '告知了，居民首页和报修前都看得到',
    onDone: () => {
      clear()
      onDone()
    },
  })
  return (
    <OutageFields
      title="告知停水停电"
      send="告知居民"
      {...{ form, change, onClose }}
      busy={announce.busy}
      onSend={() => announce.run(factsOf(form))}
    />
  )
}

function OutageCard({ outage, onDone }: { outage: OutageDeskRow; onDone: () => void }) {
  const [open, setOpen] = useState<'no' | 'correct' | 'end'>('no')
  const { outageId, version, ended, words, endsAt } = outage
  const close = () => setOpen('no')
  const closed = () => {
    close()
    onDone()
  }
  const over = ended !== null || endsAt <= now()
  const end = useCommand('outage.end', { done: '好，居民首页会看到恢复了', onDone: closed })
  if (open === 'correct') return <Correct outage={outage} onDone={closed} onClose={close} />
  return (
    <Card>
      <Words size="large">{sayOutage(outage)}</Words>
      <Words size="small">{over ? endWords(outage) : sayOutageTimes(outage, now())}</Words>
      {words !== '' && <Words>{words}</Words>}
      {over ? (
        <Row>
          <StatusTag tone="grey" icon="done" text="恢复了" />
        </Row>
      ) : (
        <Row wrap>
          <Button kind="quiet" icon="check" onPress={() => setOpen('end')}>
            恢复了
          </Button>
          <Button kind="quiet" icon="edit" onPress={() => setOpen('correct')}>
            改一改
          </Button>
        </Row>
      )}
      <Confirm
        open={open === 'end'}
        title="已经恢复了吗？"
        yes="恢复了"
        busy={end.busy}
        onYes={() => end.run({ outageId, seen: version })}
        onClose={close}
      >
        {sayOutage(outage)}
      </Confirm>
    </Card>
  )
}

const endWords = ({ ended, endsAt }: OutageDeskRow): string =>
  ended?.by === 'desk' ? `${sayMoment(ended.at)} 提前恢复` : `${sayMoment(endsAt)} 到点结束`

function Correct({
  outage,
  onDone,
  onClose,
}: {
  outage: OutageDeskRow
  onDone: () => void
  onClose: () => void
}) {
  const { outageId, version } = outage
  const { form, change, clear } = useDraft<OutageForm>(`outage:${outageId}:${version}`, formOf(outage, now()))
  const correct = useCommand('outage.correct', {
    done: '改好了，居民会重新看到',
    onDone: () => {
      clear()
      onDone()
    },
  })
  return (
    <OutageFields
      title="改一改"
      send="改好，再告诉居民"
      form={form}
      change={change}
      busy={correct.busy}
      onSend={() => correct.run({ outageId, seen: version, ...factsOf(form) })}
      onClose={onClose}
    />
  )
}
