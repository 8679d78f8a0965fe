import { useCommand } from '../../../cloud/useCommand'
import { useDraft } from '../../../app/draft'
import { back } from '../../../app/navigate'
import { setMe, useSession } from '../../../app/session'
import { useSubmit } from '../../../app/useForm'
import {
  applicationProblem,
  applyInput,
  noApplication,
  type ApplicationForm,
} from '../../../features/volunteer/application'
import { ApplyFields } from '../../../features/volunteer/ApplyFields'
import { Button } from '../../../ui/Button'
import { Note } from '../../../ui/Notice'
import { Page } from '../../../parts/Page'
import '../../../features/volunteer/refusals'

export default function ApplyPage() {
  const { community } = useSession()
  const { form, change, clear } = useDraft<ApplicationForm>('apply', noApplication)
  const apply = useCommand('volunteer.apply', {
    done: '报名收到了，社区看过就通知您。',
    onDone: (me) => {
      clear()
      setMe(me)
      back()
    },
  })
  const { problem, submit } = useSubmit({ application: applicationProblem(form) }, () =>
    apply.run(applyInput(form)),
  )
  const missing = problem('application')
  return (
    <Page
      action={
        <Button icon="hand" busy={apply.busy} onPress={submit}>
          报名
        </Button>
      }
    >
      <ApplyFields
        form={form}
        onChange={change}
        licenceNames={[...new Set(Object.values(community?.rules.licences ?? {}))]}
      />
      <Note icon="shield">上门前会告诉您要注意什么。觉得不安全，随时可以退回，不算您的错。</Note>
      {missing !== undefined && (
        <Note tone="amber" icon="alert">
          {missing}
        </Note>
      )}
    </Page>
  )
}
