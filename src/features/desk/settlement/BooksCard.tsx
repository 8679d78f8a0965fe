import { useState } from 'react'
import type { BooksView } from '../../../../contract/views/points'
import { useCommand } from '../../../cloud/useCommand'
import { hasRole, useSession } from '../../../app/session'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Note } from '../../../ui/Notice'
import { Words } from '../../../ui/Words'
import { sayMoment } from '../../../words/dates'

/** 对账 (P2): what the last proof of the books came to, in a sentence, and the button that has them proved now. */
export function BooksCard({ books }: { books: BooksView | null }) {
  const me = useSession((state) => state.me)
  const [fresh, setFresh] = useState<BooksView | null>(null)
  const prove = useCommand('points.prove', { onDone: setFresh })
  const told = fresh ?? books
  return (
    <Card>
      {told === null ? <Words>账还没有对过。每天夜里会自己对一遍。</Words> : <Told books={told} />}
      {hasRole(me, 'secretary') && (
        <Button kind="quiet" icon="check" busy={prove.busy} onPress={() => prove.run({})}>
          现在对一遍账
        </Button>
      )}
    </Card>
  )
}

function Told({ books }: { books: BooksView }) {
  const { at, wrong, complete, issued, available, pending, held, spent, expired, seal } = books
  if (wrong > 0) {
    return (
      <Note icon="alert">
        {sayMoment(at)}对账，有 {wrong} 处对不上。先别贴公示、别发东西，请懂账的人来看。
      </Note>
    )
  }
  if (!complete) return <Note icon="clock">账很多，这次没对完，夜里接着对。对过的都对得上。</Note>
  return (
    <>
      <Words>
        {sayMoment(at)}对过账，都对得上：一共发出 {issued} 分，大家手里 {available} 分，待入账 {pending}{' '}
        分，冻结 {held} 分，换走 {spent} 分，清零 {expired} 分。
      </Words>
      <Words size="small">校验码 {seal}。抄下来，没有新账时它不变；变了就是有人动过旧账。</Words>
    </>
  )
}
