import type { ContactView } from '../../../contract/views/order'
import { device } from '../../platform/device'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Notice'
import { Words } from '../../ui/Words'
import { sayDoor } from '../../words/people'

interface Props {
  /** null until it has been asked for */
  contact: ContactView | null
  busy: boolean
  onAsk: () => unknown
  /** what the page says of it already */
  summary: string
}

/** Door, name and phone: only on request, only for the crew, each view written down (V6). */
export function ContactCard({ contact, busy, onAsk, summary }: Props) {
  if (contact === null) {
    return (
      <Card title="地址和电话">
        <Note icon="lock" tone="grey">
          只给接单的师傅看，每看一次都会记下来。请不要告诉别人。
        </Note>
        <Button kind="quiet" icon="lock" busy={busy} onPress={onAsk}>
          查看住址和电话
        </Button>
      </Card>
    )
  }
  const { home, name, phone, text, proxy, toldBy } = contact
  return (
    <Card title="地址和电话">
      <Words size="title">{sayDoor(home)}</Words>
      <Words>{name}</Words>
      {text !== summary && <Words size="soft">{text}</Words>}
      {phone !== '' && (
        <Button icon="phone" kind="quiet" onPress={() => device.call(phone)}>
          {`打电话 ${phone}`}
        </Button>
      )}
      {toldBy && <Words size="soft">{`${name}没有电话，有事托${toldBy.name}带话`}</Words>}
      {toldBy && toldBy.phone !== '' && (
        <Button icon="phone" kind="quiet" onPress={() => device.call(toldBy.phone)}>
          {`打给${toldBy.name} ${toldBy.phone}`}
        </Button>
      )}
      {proxy && <Words size="soft">{`${proxy.name} 替 ${name} 报的，找不到人可以打给他`}</Words>}
      {proxy && (
        <Button icon="phone" kind="quiet" onPress={() => device.call(proxy.phone)}>
          {`打给代报人 ${proxy.phone}`}
        </Button>
      )}
    </Card>
  )
}
