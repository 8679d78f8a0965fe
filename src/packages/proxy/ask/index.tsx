import { useCommand } from '../../../cloud/useCommand'
import { useDraft } from '../../../app/draft'
import { back } from '../../../app/navigate'
import { useSession } from '../../../app/session'
import { useSubmit } from '../../../app/useForm'
import { AskFields } from '../../../features/proxy/AskFields'
import { askInput, askingProblems, noAsking, type Asking } from '../../../features/proxy/asking'
import { Button } from '../../../ui/Button'
import { Note } from '../../../ui/Notice'
import { Page } from '../../../parts/Page'
import '../../../features/proxy/refusals'

/** Asks to report for somebody of the family (R3). */
export default function AskProxyPage() {
  const { community } = useSession()
  const buildings = community?.buildings ?? []
  const { form, change, clear } = useDraft<Asking>('proxy', noAsking)
  const ask = useCommand('proxy.ask', {
    done: '问出去了。他点头以后，首页会告诉您。',
    onDone: () => {
      clear()
      back()
    },
  })
  const { problem, submit } = useSubmit(askingProblems(form, buildings), () => ask.run(askInput(form)))
  return (
    <Page
      action={
        <Button icon="send" busy={ask.busy} onPress={submit}>
          问他同不同意
        </Button>
      }
    >
      <AskFields form={form} onChange={change} buildings={buildings} problem={problem} />
      <Note icon="shield">
        他同意了，您才能替他报。师傅上门前能看到你们两个人的名字。他随时可以停，您也可以。
      </Note>
    </Page>
  )
}
