import { useMemo, useState } from 'react'
import { normalNumber } from '../../../../domain/certificate/number'
import { useSubmit } from '../../../app/useForm'
import { useQuery } from '../../../cloud/useQuery'
import { CertificatePaper } from '../../../features/certificate/CertificatePaper'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Words } from '../../../ui/Words'
import '../../../features/certificate/refusals'

/** 查验服务证明: what the certificate of a number says, for whoever holds the paper, member or not (V8). */
export default function CheckCertificatePage() {
  const [written, setWritten] = useState('')
  const [number, setNumber] = useState<string | null>(null)
  const meant = normalNumber(written)
  const { problem, submit } = useSubmit(
    { number: meant === null ? '编号是 12 个字母和数字，印在证明下面' : undefined },
    () => setNumber(meant),
  )
  return (
    <Page
      action={
        <Button icon="search" onPress={submit}>
          查验
        </Button>
      }
    >
      <Field
        label="证明上的编号"
        placeholder="K7QM-2X9B-4TDW"
        max={40}
        value={written}
        error={problem('number')}
        onChange={setWritten}
        onDone={submit}
      />
      {number === null ? (
        <Words size="soft">查到的，就是证明上印的那些，没有别的。</Words>
      ) : (
        <Found key={number} number={number} />
      )}
    </Page>
  )
}

function Found({ number }: { number: string }) {
  const input = useMemo(() => ({ number }), [number])
  const query = useQuery('certificate.verify', input)
  return (
    <Loaded query={query}>
      {(certificate) => <CertificatePaper certificate={certificate} now={now()} />}
    </Loaded>
  )
}
