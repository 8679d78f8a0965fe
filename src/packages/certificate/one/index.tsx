import { useMemo, useState } from 'react'
import { back, useParams } from '../../../app/navigate'
import { useCommand } from '../../../cloud/useCommand'
import { useQuery } from '../../../cloud/useQuery'
import { CertificatePaper } from '../../../features/certificate/CertificatePaper'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Sheet } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'
import '../../../features/certificate/refusals'

/** One certificate of mine: to keep, to print, to end. */
export default function CertificatePage() {
  const { number = '' } = useParams('certificate')
  const input = useMemo(() => ({ number }), [number])
  const query = useQuery('certificate.verify', input)
  const [ending, setEnding] = useState(false)
  const withdraw = useCommand('certificate.withdraw', {
    done: '作废了，以后查这个编号会说作废。',
    onDone: back,
  })
  return (
    <Page>
      <Loaded query={query}>
        {(certificate) => (
          <>
            <CertificatePaper mine certificate={certificate} now={now()} />
            {certificate.status === 'valid' && (
              <Button kind="plain" onPress={() => setEnding(true)}>
                作废这张证明
              </Button>
            )}
          </>
        )}
      </Loaded>
      <Sheet
        open={ending}
        title="作废这张证明？"
        onClose={() => setEnding(false)}
        action={
          <Button kind="danger" busy={withdraw.busy} onPress={() => withdraw.run({ number })}>
            作废
          </Button>
        }
      >
        <Words>已经交出去的纸，别人再查会看到“已经作废”。服务记录还在，可以再开一张。</Words>
      </Sheet>
    </Page>
  )
}
