import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useCommand } from '../../../cloud/useCommand'
import { limits } from '../../../../contract/limits'
import { firstAidFor } from '../../../../domain/order/danger'
import { go } from '../../../app/navigate'
import { useSession } from '../../../app/session'
import { now } from '../../../platform/clock'
import { DangerTiles } from '../../../parts/danger/DangerTiles'
import { FirstAidCard } from '../../../parts/danger/FirstAidCard'
import { FreeHours } from '../../../parts/hours/FreeHours'
import { OutageNotes } from '../../../parts/outage/OutageNotes'
import { SimilarNotes } from '../../../parts/similar/SimilarNotes'
import { BuildingPicker, isWholeHome } from '../../../parts/BuildingPicker'
import { useSubmit } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Segments } from '../../../ui/Segments'
import { KindChoice } from '../parts/KindChoice'
import { inputOf, isUrgent, problemsOf, withDanger, withText, type IntakeDraft } from './draft'
import { IntakePerson } from './IntakePerson'
import { change, reported, useIntake } from './intakeStore'
import '../desk.css'

const channels = [
  { value: 'phone', text: '电话打来的' },
  { value: 'desk', text: '人到社区来的' },
] as const

/** 代报 (R2): written down while somebody talks. The words come first: door and kind are read out of them. */
export function IntakeForm({ wide }: { wide: boolean }) {
  const draft = useIntake((state) => state.draft)
  const buildings = useSession((state) => state.community?.buildings)
  const numbers = useSession((state) => state.community?.numbers)
  const slots = useSession((state) => state.community?.rules.slots ?? 1)
  const report = useCommand('order.report', { onDone: (answer) => reported(answer, now(), slots) })
  useEffect(() => {
    // The words may have been written before the list of buildings was there.
    if (buildings !== undefined)
      change(withText(useIntake.getState().draft, useIntake.getState().draft.text, buildings))
  }, [buildings])
  const { problem, submit } = useSubmit(problemsOf(draft, buildings ?? []), () =>
    report.run(inputOf(draft, now())),
  )
  const set = (part: Partial<IntakeDraft>) => change({ ...draft, ...part })
  const aid = firstAidFor(draft.text, draft.danger)
  const person = (
    <IntakePerson draft={draft} wide={wide} problem={problem} onChange={set}>
      {!isUrgent(draft) && (
        <HoursAtHome value={draft.freeHours} onChange={(freeHours) => set({ freeHours })} />
      )}
      <Button icon="send" busy={report.busy} onPress={submit}>
        记下来，给编号
      </Button>
    </IntakePerson>
  )
  return (
    <View className={wide ? 'desk-columns' : 'desk-form'}>
      <View className="desk-form">
        <DangerTiles
          value={draft.danger}
          onPress={(danger) =>
            change(withText(withDanger(draft, danger), withDanger(draft, danger).text, buildings ?? []))
          }
        />
        {aid && <FirstAidCard aid={aid} communityPhone={undefined} numbers={numbers ?? []} />}
        <Segments value={draft.channel} onChange={(channel) => set({ channel })} options={channels} />
        <Field
          area
          label="他怎么说的"
          hint="照着原话记，说到楼号会自动填在下面"
          placeholder="如：2号楼2单元1401家的卧室门框开裂"
          value={draft.text}
          max={limits.orderText}
          error={problem('text')}
          onChange={(text) => change(withText(draft, text, buildings ?? []))}
        />
        <BuildingPicker
          buildings={buildings ?? []}
          value={draft.home}
          error={problem('home')}
          onChange={(home) => set({ home, touched: { ...draft.touched, home: true } })}
        />
        {draft.home.unit === '' && problem('home') !== undefined && (
          <View className="w-field-wrong">选一下楼号和单元，师傅才找得到</View>
        )}
        <SimilarNotes
          report={draft}
          home={isWholeHome(draft.home, buildings ?? []) ? draft.home : null}
          action={({ orderId, status }) => (
            <Button kind="quiet" small onPress={() => go('deskOrder', { orderId, status })}>
              看那一单
            </Button>
          )}
        />
        <OutageNotes building={draft.home.building || null} report={draft} />
        <KindChoice
          label="是什么活"
          value={draft.kind}
          onChange={(kind) => set({ kind, touched: { ...draft.touched, kind: true } })}
        />
      </View>
      {person}
    </View>
  )
}

function HoursAtHome(props: Pick<Parameters<typeof FreeHours>[0], 'value' | 'onChange'>) {
  return <FreeHours label="哪些时候在家？" now={now()} {...props} />
}
