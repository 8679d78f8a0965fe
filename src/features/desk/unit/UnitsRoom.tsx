import { useState } from 'react'
import { usePages } from '../../../cloud/usePages'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Segments } from '../../../ui/Segments'
import { ListState } from '../parts/ListState'
import { UnitCard } from './UnitCard'
import { UnitForm } from './UnitForm'

const shelves = [
  { value: 'signed', text: '共建中' },
  { value: 'ended', text: '已结束' },
] as const

/** 共建单位 at the desk (C1): agreements with their dates, and who acts for each unit. */
export function UnitsRoom() {
  const [status, setStatus] = useState<'signed' | 'ended'>('signed')
  const [signing, setSigning] = useState(false)
  const units = usePages('unit.list', { status })
  return (
    <>
      {signing ? (
        <UnitForm onClose={() => setSigning(false)} onDone={units.refresh} />
      ) : (
        <Button icon="edit" onPress={() => setSigning(true)}>
          登记共建协议
        </Button>
      )}
      <Segments value={status} onChange={setStatus} options={shelves} />
      {units.rows.length === 0 ? (
        <ListState
          query={units}
          empty={<Empty title="还没有共建单位" text="签了协议的单位记在这里，指定谁代表，就能认领需求。" />}
        />
      ) : (
        units.rows.map((unit) => <UnitCard key={unit.unitId} unit={unit} onDone={units.refresh} />)
      )}
      {units.more && (
        <Button kind="plain" busy={units.loadingMore} onPress={units.loadMore}>
          加载更多
        </Button>
      )}
    </>
  )
}
