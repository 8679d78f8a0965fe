import { useState } from 'react'
import type { CommunityRulesView } from '../../../../contract/views/community'
import { useCommand } from '../../../cloud/useCommand'
import { useQuery } from '../../../cloud/useQuery'
import { hasRole, loadSession, useSession } from '../../../app/session'
import { limits } from '../../../../contract/limits'
import { officePhoneProblem } from '../../../words/phone'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { Loaded } from '../../../parts/Loaded'
import { Note, Unfinished } from '../../../ui/Notice'
import { PickerRow } from '../../../ui/PickerRow'
import { Section } from '../../../ui/Section'
import { View } from '@tarojs/components'
import { Buildings } from './Buildings'
import { Categories } from './Categories'
import { Export } from './Export'
import { Gates } from './Gates'
import { HistorySheet } from './HistorySheet'
import { Numbers } from './Numbers'
import { OpenTimes } from './OpenTimes'
import { PreviewSheet } from './PreviewSheet'
import { RuleRow } from './RuleRow'
import { ruleGroups } from './ruleWords'
import { useRulesForm } from './useRulesForm'
import './rules.css'

/** 规则: what the community sets for itself. Staff read it, the secretary changes it and takes the books along. */
export function Rules() {
  const me = useSession((state) => state.me)
  const query = useQuery('community.rules', {})
  const [history, setHistory] = useState(false)
  const may = hasRole(me, 'secretary')
  return (
    <>
      {me && !may && <Note>规则由书记来改，您可以在这里看。</Note>}
      <Loaded query={query}>
        {(saved) => <Form saved={saved} may={may} onSaved={() => void query.refresh()} />}
      </Loaded>
      <Card flush>
        <PickerRow icon="clock" label="改动记录" hint="谁在几时改了什么" onPress={() => setHistory(true)} />
      </Card>
      {history && <HistorySheet onClose={() => setHistory(false)} />}
      {may && <Export />}
    </>
  )
}

function Form({ saved, may, onSaved }: { saved: CommunityRulesView; may: boolean; onSaved: () => void }) {
  const form = useRulesForm(saved)
  const [looking, setLooking] = useState(false)
  const update = useCommand('community.update', {
    done: '保存好了，以后报的修照新的来',
    onDone: () => {
      setLooking(false)
      form.reset()
      onSaved()
      void loadSession()
    },
  })
  return (
    <>
      {may && form.restored && form.changed && <Unfinished />}
      <Contact form={form} may={may} />
      <OpenTimes
        times={form.openTimes}
        onChange={may ? (openTimes) => form.change({ openTimes }) : undefined}
      />
      <Categories
        categories={form.categories}
        onChange={may ? (categories) => form.change({ categories }) : undefined}
      />
      <Numbers numbers={form.numbers} onChange={may ? (numbers) => form.change({ numbers }) : undefined} />
      {ruleGroups.map(({ title, rules }) => (
        <Section key={title} title={title}>
          <Card flush>
            {rules.map((rule) => (
              <RuleRow
                key={rule.key}
                rule={rule}
                value={form.rule(rule.key)}
                onChange={may ? (value) => form.setRule(rule.key, value) : undefined}
              />
            ))}
          </Card>
        </Section>
      ))}
      <Gates gates={form.gates} onChange={may ? (gates) => form.change({ gates }) : undefined} />
      <Buildings
        buildings={form.buildings}
        onChange={may ? (buildings) => form.change({ buildings }) : undefined}
      />
      {may && form.changed && (
        <View className="rules-save">
          <Button disabled={!form.ready} onPress={() => setLooking(true)}>
            保存
          </Button>
        </View>
      )}
      {looking && (
        <PreviewSheet
          changes={form.differences()}
          busy={update.busy}
          onSave={() => update.run(form.input)}
          onClose={() => setLooking(false)}
        />
      )}
    </>
  )
}

function Contact({ form, may }: { form: ReturnType<typeof useRulesForm>; may: boolean }) {
  if (!may) {
    return (
      <Card flush>
        <PickerRow label="社区电话" value={form.phone} />
        <PickerRow label="超市什么时候开" hint={form.marketHours} />
      </Card>
    )
  }
  return (
    <>
      <Field
        label="社区电话"
        hint="居民点“给社区打电话”打的就是它"
        max={limits.phone}
        value={form.phone}
        error={officePhoneProblem(form.phone)}
        onChange={(phone) => form.change({ phone })}
      />
      <Field
        area
        label="超市什么时候开、在哪儿"
        max={limits.marketHours}
        value={form.marketHours}
        error={form.marketHours.trim() === '' ? '写一句，居民好知道什么时候来领' : undefined}
        onChange={(marketHours) => form.change({ marketHours })}
      />
    </>
  )
}
