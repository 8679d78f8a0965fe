import { useState } from 'react'
import type { ConsentView } from '../../../contract/views/proxy'
import { useCommand } from '../../cloud/useCommand'
import { go } from '../../app/navigate'
import { Button } from '../../ui/Button'
import { Confirm } from '../../ui/Sheet'
import { Words } from '../../ui/Words'
import { ConsentCard } from './ConsentCard'
import { isOpen } from './words'
import './refusals'

interface Props {
  consent: ConsentView
  now: number
  onChanged: () => unknown
}

/** Somebody for whom I report, or asked to. */
export function Helped({ consent, now, onChanged }: Props) {
  const { consentId, name, status } = consent
  return (
    <ConsentCard consent={consent} now={now}>
      {status === 'agreed' && (
        <>
          <Button icon="tool" onPress={() => go('report', { consentId, name })}>
            {`替${name}报修`}
          </Button>
          <Button kind="quiet" onPress={() => go('relative', { consentId })}>
            {`看${name}家的报修`}
          </Button>
        </>
      )}
      {isOpen(consent) && <EndIt consent={consent} onChanged={onChanged} />}
    </ConsentCard>
  )
}

/** Either side ends it; asked once, for it cannot be taken back without asking again. */
export function EndIt({ consent, onChanged }: Omit<Props, 'now'>) {
  const { consentId, name, side, status } = consent
  const [asking, setAsking] = useState(false)
  const end = useCommand('proxy.end', {
    done: '好，从现在起不代办了。',
    onDone: () => {
      setAsking(false)
      onChanged()
    },
  })
  const yes = status === 'asked' ? '撤回' : '不代办了'
  return (
    <>
      <Button kind="plain" onPress={() => setAsking(true)}>
        {status === 'asked' && side === 'helper' ? '不问了，撤回' : '以后不代办了'}
      </Button>
      <Confirm
        open={asking}
        title={side === 'helper' ? `以后不替${name}办了？` : `以后不让${name}替您办了？`}
        yes={yes}
        danger
        busy={end.busy}
        onYes={() => end.run({ consentId })}
        onClose={() => setAsking(false)}
      >
        <Words>已经报的照常修，编号不变，本人自己接着看、自己说修好了。</Words>
      </Confirm>
    </>
  )
}
