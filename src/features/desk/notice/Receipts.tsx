import type { NoticeView } from '../../../../contract/views/notice'
import { useCommand } from '../../../cloud/useCommand'
import { sayMoment } from '../../../words/dates'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { PickerRow } from '../../../ui/PickerRow'
import { Words } from '../../../ui/Words'

interface Props {
  notice: NoticeView
  onDone: () => unknown
}

/** 回执: who must know, who has not read it yet, and the way to remind them. */
export function Receipts({ notice: { noticeId, desk, status }, onDone }: Props) {
  const remind = useCommand('notice.remind', {
    done: ({ waiting }) => `催了 ${waiting} 人，他们首页上会看到`,
    onDone,
  })
  const receipts = desk?.receipts ?? null
  if (receipts === null) return null
  const { read, waitingCount, waiting, dueAt, remindedAt } = receipts
  return (
    <Card title={`看过 ${read} 人，没看 ${waitingCount} 人`}>
      <Words size="small">
        {`要在 ${sayMoment(dueAt)}前看完。${remindedAt === null ? '' : `${sayMoment(remindedAt)}催过。`}`}
      </Words>
      {waiting.map(({ memberId, name, home }) => (
        <PickerRow key={memberId} label={name} {...(home === '' ? {} : { value: home })} />
      ))}
      {waitingCount > waiting.length && (
        <Words size="small">{`还有 ${waitingCount - waiting.length} 人`}</Words>
      )}
      {waitingCount > 0 && status === 'hanging' && (
        <Button kind="quiet" icon="bell" busy={remind.busy} onPress={() => remind.run({ noticeId })}>
          催一催没看的
        </Button>
      )}
    </Card>
  )
}

const consentWords = { asked: '还没回，只露姓', given: '同意写全名', refused: '只露姓' } as const

/** Whose names hang, and what each has said. */
export function NamedPeople({ notice: { desk } }: Pick<Props, 'notice'>) {
  const named = desk?.named ?? []
  if (named.length === 0) return null
  return (
    <Card title="名单">
      {named.map(({ memberId, name, consent }) => (
        <PickerRow key={memberId} label={name} value={consentWords[consent]} />
      ))}
    </Card>
  )
}
