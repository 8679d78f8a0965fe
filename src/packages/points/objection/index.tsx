import type { OrderView } from '../../../../contract/views/order'
import { useCommand } from '../../../cloud/useCommand'
import { useQuery } from '../../../cloud/useQuery'
import { now } from '../../../platform/clock'
import { limits } from '../../../../contract/limits'
import { ObjectionState } from '../../../features/objection/ObjectionState'
import { ScoredOrder } from '../../../features/objection/ScoredOrder'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { Loaded } from '../../../parts/Loaded'
import { Note } from '../../../ui/Notice'
import { Page } from '../../../parts/Page'
import { useParams } from '../../../app/navigate'
import { Words } from '../../../ui/Words'
import '../../../parts/objection/refusals'

/** 异议、申诉 (P4): what was scored and by which line, why it should be another; afterwards, how it stands. */
export default function ObjectionPage() {
  const { orderId = '' } = useParams('objection')
  const order = useQuery('order.get', { orderId })
  const object = useCommand('points.object', {
    done: '社区收到了，会另请一位工作人员看，答复您之前先不入账。',
    onDone: order.refresh,
  })
  const view = order.data
  const said = view?.objections.find(({ mine }) => mine)
  const { values, change, problem, submit } = useForm({
    draft: `object:${orderId}`,
    start: { reason: '' },
    check: ({ reason }) => ({ reason: owed(reason, '写一句就行，社区好去核实') }),
    send: ({ reason }) => object.run({ orderId, reason: reason.trim() }),
  })
  return (
    <Page
      onRefresh={order.refresh}
      action={
        mayStill(view) && said === undefined ? (
          <Button icon="send" busy={object.busy} onPress={submit}>
            提给社区
          </Button>
        ) : undefined
      }
    >
      <Loaded query={order}>
        {(data) => (
          <>
            <ScoredOrder order={data} />
            {said && <ObjectionState objection={said} now={now()} />}
            {!said && !mayStill(data) && <Note>分数已经定下入账了。还有话说，请给社区打电话。</Note>}
            {!said && mayStill(data) && (
              <Card>
                <Field
                  area
                  label="哪里不对？"
                  hint="您的名字和这段话，只有社区工作人员看得到"
                  value={values.reason}
                  max={limits.reason}
                  error={problem('reason')}
                  onChange={(reason) => change({ reason })}
                />
                <Words size="small">由没给这单评分的人来看，结果告诉您和师傅。</Words>
              </Card>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

const mayStill = (order: OrderView | undefined): boolean => order?.status === 'scored'
