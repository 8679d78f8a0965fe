import { explains, touches } from '../../../domain/outage/outages'
import type { OrderKind } from '../../../domain/order/types'
import { useQuery } from '../../cloud/useQuery'
import { now } from '../../platform/clock'
import { device } from '../../platform/device'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Notice'
import { sayOutage, sayOutageTimes } from '../../words/outage'

interface Props {
  /** where it is broken; null while nobody said */
  building: string | null
  report: { kind: OrderKind | null; text: string }
}

const noInput = {}

/** What the community knows to be cut off there, before anybody reports it (R9). It keeps nobody from reporting. */
export function OutageNotes({ building, report }: Props) {
  const outages = useQuery('outage.now', noInput)
  const here = (outages.data ?? []).filter((outage) => touches(outage, building))
  return here.map((outage) => {
    const { outageId, phone, words } = outage
    const likely = explains(outage, report)
    return (
      <Note key={outageId} tone={likely ? 'amber' : 'blue'}>
        {`${sayOutage(outage)}，${sayOutageTimes(outage, now())}。${words}`}
        {likely && '您说的可能就是这件事，到点再看看；不是，或者急，照样报。'}
        {phone !== null && (
          <Button kind="plain" small icon="phone" onPress={() => device.call(phone)}>
            {`打 ${phone}`}
          </Button>
        )}
      </Note>
    )
  })
}
