import { licencesIn } from '../../../../domain/community/gates'
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
    done: '报名收到了，社区看过，首页会告诉您。',
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
      <ApplyFields form={form} onChange={change} licenceNames={licencesIn(community?.gates ?? {})} />
      <Note icon="shield">
        觉得不安全就别硬修：没上门可以退回，到了才发现修不了就报“没修成”，社区另想办法。
      </Note>
      {missing !== undefined && (
        <Note tone="amber" icon="alert">
          {missing}
        </Note>
      )}
    </Page>
  )
}
