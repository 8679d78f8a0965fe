import { useParams } from '../../../app/navigate'
import { useCommand } from '../../../cloud/useCommand'
import { useQuery } from '../../../cloud/useQuery'
import { now } from '../../../platform/clock'
import { NameConsent, NoticeObjection } from '../../../features/notice/NoticeAsks'
import { FormerTexts, NoticeText } from '../../../features/notice/NoticeText'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'
import { Button } from '../../../ui/Button'

/** One notice (C7): whoever must know says so with the one button. */
export default function NoticePage() {
  const { noticeId = '' } = useParams('notice')
  const query = useQuery('notice.get', { noticeId })
  const read = useCommand('notice.read', { done: '记下了，谢谢您看', onDone: query.refresh })
  const notice = query.data
  const owes = notice?.status === 'hanging' && notice.mine?.read === false
  return (
    <Page
      onRefresh={query.refresh}
      action={
        owes ? (
          <Button icon="check" busy={read.busy} onPress={() => read.run({ noticeId })}>
            我看过了
          </Button>
        ) : undefined
      }
    >
      <Loaded query={query}>
        {(data) => (
          <>
            <NoticeText notice={data} now={now()} />
            <NameConsent notice={data} now={now()} onDone={query.refresh} />
            <NoticeObjection notice={data} now={now()} onDone={query.refresh} />
            <FormerTexts former={data.former} now={now()} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
