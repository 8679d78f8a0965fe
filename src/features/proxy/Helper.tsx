import { useState } from 'react'
import type { ConsentView } from '../../../contract/views/proxy'
import { useCommand } from '../../cloud/useCommand'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Sheet } from '../../ui/Sheet'
import { Words } from '../../ui/Words'
import { ConsentCard } from './ConsentCard'
import { EndIt } from './Helped'
import { isOpen } from './words'
import './refusals'

interface Props {
  consent: ConsentView
  now: number
  onChanged: () => unknown
}

/** Somebody who acts for me, or wants to: mine to say yes or no. */
export function Helper({ consent, now, onChanged }: Props) {
  const [answering, setAnswering] = useState(false)
  const isAsked = consent.status === 'asked' && !consent.lapsed
  return (
    <ConsentCard consent={consent} now={now}>
      {isAsked && <Button onPress={() => setAnswering(true)}>答复他</Button>}
      {!isAsked && isOpen(consent) && <EndIt consent={consent} onChanged={onChanged} />}
      {answering && (
        <AnswerSheet
          consent={consent}
          onClose={() => setAnswering(false)}
          onAnswered={() => {
            setAnswering(false)
            onChanged()
          }}
        />
      )}
    </ConsentCard>
  )
}

interface SheetProps {
  consent: ConsentView
  onClose: () => void
  onAnswered: () => void
}

function AnswerSheet({ consent, onClose, onAnswered }: SheetProps) {
  const { consentId, name } = consent
  const [confirms, setConfirms] = useState<'yes' | 'no'>('yes')
  const answer = useCommand('proxy.answer', {
    done: ({ status }) => (status === 'agreed' ? `好，${name}可以替您办了。` : '好，没有同意。'),
    onDone: onAnswered,
  })
  const say = (agree: boolean) => answer.run({ consentId, agree, mayConfirm: confirms === 'yes' })
  return (
    <Sheet
      open
      title={`让${name}替您办？`}
      onClose={onClose}
      action={
        <>
          <Button icon="check" busy={answer.busy} onPress={() => say(true)}>
            同意
          </Button>
          <Button kind="quiet" disabled={answer.busy} onPress={() => say(false)}>
            不同意
          </Button>
        </>
      }
    >
      <Words>他能替您报修，看得到您家报修的进度和门牌。积分、兑换，他看不到也动不了。您随时可以停。</Words>
      {consent.mayConfirm && (
        <Choice
          rows
          label="修好了，谁来说"
          options={[
            { value: 'yes', text: '他也能替我说修好了' },
            { value: 'no', text: '修好了，我自己说' },
          ]}
          value={confirms}
          onChange={setConfirms}
        />
      )}
    </Sheet>
  )
}
