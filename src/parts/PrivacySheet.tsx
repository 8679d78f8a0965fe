import { openContract } from '../platform/privacy'
import { answerPrivacy, usePrivacy } from '../app/privacy'
import { privacyFacts } from '../app/privacyFacts'
import { Button } from '../ui/Button'
import { notify } from '../ui/noticeStore'
import { Sheet } from '../ui/Sheet'
import { Words } from '../ui/Words'

/** WeChat wants to know which of its buttons was pressed. */
const agreeId = 'agree-privacy'

const agree = () => answerPrivacy((question) => question.agree(agreeId))

function refuse(): void {
  answerPrivacy((question) => question.refuse())
  notify('info', '好的，先不用。照片可以不放，称呼和电话可以自己写，别的都照常用。')
}

/** Asked once, before WeChat's first protected interface: what we use and why. Saying no leaves everything else. */
export function PrivacySheet() {
  const asked = usePrivacy(({ waiting }) => waiting.length > 0)
  if (!asked) return null
  return (
    <Sheet
      open
      title="先跟您说清楚"
      onClose={refuse}
      action={
        <>
          <Button
            open={{ id: agreeId, openType: 'agreePrivacyAuthorization', onAgreePrivacyAuthorization: agree }}
          >
            同意，继续
          </Button>
          <Button kind="quiet" onPress={refuse}>
            先不用
          </Button>
        </>
      }
    >
      <Words>这一步要用到微信里的东西。我们只用修东西用得上的：</Words>
      {privacyFacts
        .filter(({ wechat }) => wechat !== undefined)
        .map(({ what, why }) => (
          <Words key={what} size="soft">{`${what}：${why}。`}</Words>
        ))}
      {openContract && (
        <Button kind="plain" onPress={openContract}>
          看完整的隐私保护指引
        </Button>
      )}
    </Sheet>
  )
}
