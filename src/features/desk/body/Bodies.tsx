import { useState } from 'react'
import type { BodyRow } from '../../../../contract/views/body'
import { bodyKindNames } from '../../../../domain/body/names'
import { phoneText } from '../../../../domain/kernel/phoneText'
import { kindNames } from '../../../../domain/order/names'
import { hasRole, useSession } from '../../../app/session'
import { useQuery } from '../../../cloud/useQuery'
import { device } from '../../../platform/device'
import { Loaded } from '../../../parts/Loaded'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Note } from '../../../ui/Notice'
import { Row } from '../../../ui/Row'
import { StatusTag } from '../../../ui/StatusTag'
import { Words } from '../../../ui/Words'
import { BodySheet } from './BodySheet'
import '../../../parts/body/refusals'

/** 转办单位 (R5): whom the community hands over to, and how much lies there. Kept by the secretary. */
export function Bodies() {
  const { me, community } = useSession()
  const query = useQuery('body.list', {})
  const [open, setOpen] = useState<BodyRow | 'new' | null>(null)
  const may = hasRole(me, 'secretary')
  return (
    <>
      {me && !may && <Note>名单由书记来改，您可以看、打电话。</Note>}
      <Loaded query={query}>
        {({ rows }) => (
          <>
            {rows.map((row) => (
              <BodyCard key={row.bodyId} row={row} onEdit={may ? () => setOpen(row) : undefined} />
            ))}
          </>
        )}
      </Loaded>
      {may && (
        <Button kind="quiet" icon="plus" onPress={() => setOpen('new')}>
          加一家单位
        </Button>
      )}
      {open !== null && (
        <BodySheet
          key={open === 'new' ? 'new' : open.bodyId}
          body={open === 'new' ? null : open}
          buildings={community?.buildings.map(({ name }) => name) ?? []}
          onClose={() => setOpen(null)}
          onSaved={() => {
            setOpen(null)
            void query.refresh()
          }}
        />
      )}
    </>
  )
}

function BodyCard({ row, onEdit }: { row: BodyRow; onEdit: (() => void) | undefined }) {
  const { kind, name, phone, buildings, orderKinds, open, lying, late } = row
  return (
    <Card title={name}>
      <Words size="small">
        {[
          bodyKindNames[kind],
          buildings.length === 0 ? '所有楼' : buildings.join('、'),
          orderKinds.map((each) => kindNames[each]).join('、'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Words>
      <Row wrap>
        {!open && <StatusTag tone="grey" icon="pause" text="停用" />}
        {lying > 0 && <StatusTag tone="blue" icon="share" text={`${lying} 单在办`} />}
        {late > 0 && <StatusTag tone="late" icon="alert" text={`${late} 单超时`} />}
      </Row>
      <Row wrap>
        {phone !== '' && (
          <Button kind="quiet" small icon="phone" onPress={() => void device.call(phone)}>
            {phoneText(phone)}
          </Button>
        )}
        {onEdit && (
          <Button kind="plain" small icon="edit" onPress={onEdit}>
            改
          </Button>
        )}
      </Row>
    </Card>
  )
}
