import { useMemo } from 'react'
import { normalPhone } from '../../../../domain/kernel/phone'
import { kindNames } from '../../../../domain/order/names'
import { usePages } from '../../../cloud/usePages'
import { go } from '../../../app/navigate'
import { sayDay } from '../../../words/dates'
import { statusWords } from '../../../words/order'
import { Button } from '../../../ui/Button'
import { Note } from '../../../ui/Notice'

/** More than anybody asks about in one call. */
const shownMax = 5

/** What was reported from this number before (R2), in whatever form it is typed: they ask about it more often than they report anew. */
export function CallerNotes({ phone }: { phone: string }) {
  const words = normalPhone(phone)
  const input = useMemo(() => ({ words: words ?? '' }), [words])
  const found = usePages('register.find', input, { when: words !== null })
  if (words === null) return null
  return found.rows.slice(0, shownMax).map((row) => (
    <Note key={row.orderId} icon="list">
      {`${row.reporterName}${sayDay(row.reportedAt)}报过“${kindNames[row.kind]}”，编号 ${row.no}，现在${statusWords[row.status].text}。`}
      <Button kind="quiet" small onPress={() => go('order', { orderId: row.orderId })}>
        看那一单
      </Button>
    </Note>
  ))
}
