import { usePages } from '../../../cloud/usePages'
import { now } from '../../../platform/clock'
import { Loaded } from '../../../parts/Loaded'
import { sayMoment } from '../../../words/dates'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Sheet } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'
import { changeWords } from './changeWords'

const noInput = {}

/** 改动记录 (S11): who changed what, and when. */
export function HistorySheet({ onClose }: { onClose: () => void }) {
  const history = usePages('community.history', noInput)
  return (
    <Sheet open title="改动记录" onClose={onClose}>
      <Loaded query={history}>
        {() =>
          history.rows.length === 0 ? (
            <Words size="soft">还没有人改过。</Words>
          ) : (
            history.rows.map(({ changeId, at, who, changes }) => (
              <Card key={changeId} title={`${who} · ${sayMoment(at, now())}`}>
                {changes.map((change) => (
                  <Words key={`${change.what} ${change.of}`}>{changeWords(change)}</Words>
                ))}
              </Card>
            ))
          )
        }
      </Loaded>
      {history.more && (
        <Button kind="plain" busy={history.loadingMore} onPress={history.loadMore}>
          加载更多
        </Button>
      )}
    </Sheet>
  )
}
