import { agreesTo, canAskAbout } from '../app/messages'
import { Button } from '../ui/Button'
import { notify } from '../ui/noticeStore'

/**
 * Asked for by who waits for work: each yes is good for one message, and who has never done anything here was never asked
 * (U3). Not there where WeChat brings no messages.
 */
export function TellMe({ text }: { text: string }) {
  if (!canAskAbout('progress')) return null
  const ask = async () => {
    if (await agreesTo('progress')) notify('done', '好。点一次通知一回，还想要就再点一次。')
    else notify('info', '没有开微信通知。来了新的，在微修里照样看得到。')
  }
  return (
    <Button kind="plain" icon="bell" onPress={ask}>
      {text}
    </Button>
  )
}
