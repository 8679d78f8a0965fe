import { orderKinds } from '../../../domain/order/types'
import { kindNames } from '../../../domain/order/names'
import { limits } from '../../../contract/limits'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Choice, ChoiceMany } from '../../ui/Choice'
import { Field } from '../../ui/Field'
import { KindIcon } from '../../parts/KindIcon'
import { DateRow } from '../../ui/PickerRow'
import { Section } from '../../ui/Section'
import { Words } from '../../ui/Words'
import type { ApplicationForm, LicenceForm } from './application'

interface Props {
  form: ApplicationForm
  onChange: (change: Partial<ApplicationForm>) => void
  /** licences this community asks for, e.g. 电工证 */
  licenceNames: readonly string[]
}

/** What a volunteer can mend, with which papers (V3). */
export function ApplyFields({ form, onChange, licenceNames }: Props) {
  return (
    <>
      <Section title="您会修什么？可以选几样">
        <ChoiceMany
          options={orderKinds.map((kind) => ({
            value: kind,
            text: kindNames[kind],
            picture: <KindIcon kind={kind} />,
          }))}
          values={form.skills}
          onChange={(skills) => onChange({ skills })}
        />
      </Section>
      {licenceNames.length > 0 && (
        <Licences
          names={licenceNames}
          licences={form.licences}
          onChange={(licences) => onChange({ licences })}
        />
      )}
      <Section title="有意外险吗？">
        <Words size="small">没有也能报名，社区审核时看得到您有没有。</Words>
        <Card flush>
          <DateRow
            label="保险到哪天"
            value={form.insuredUntil}
            onChange={(insuredUntil) => onChange({ insuredUntil })}
          />
        </Card>
      </Section>
      <Section title="满 18 岁了吗？">
        <Choice
          rows
          options={[
            { value: 'adult', text: '满 18 岁' },
            { value: 'minor', text: '未满 18 岁', hint: '要有家长一起上门' },
          ]}
          value={form.minor ? 'minor' : 'adult'}
          onChange={(age) => onChange({ minor: age === 'minor' })}
        />
        {form.minor && (
          <Field
            label="陪同的家长"
            placeholder="家长姓名"
            max={limits.name}
            value={form.guardian}
            onChange={(guardian) => onChange({ guardian })}
          />
        )}
      </Section>
    </>
  )
}

interface LicencesProps {
  names: readonly string[]
  licences: readonly LicenceForm[]
  onChange: (licences: readonly LicenceForm[]) => void
}

function Licences({ names, licences, onChange }: LicencesProps) {
  const mend = (name: string, part: Partial<LicenceForm>) =>
    onChange(licences.map((licence) => (licence.name === name ? { ...licence, ...part } : licence)))
  const missing = names.filter((name) => !licences.some((licence) => licence.name === name))
  return (
    <Section title="有证吗？">
      <Words size="small">{`${names.join('、')}的活要有证才能接，没有也不要紧，别的活照样接。`}</Words>
      {licences.map((licence) => (
        <Card key={licence.name} title={licence.name}>
          <Field
            label="证件号码"
            max={limits.licenceNumber}
            value={licence.number}
            onChange={(number) => mend(licence.name, { number })}
          />
          <DateRow
            label="有效期到"
            value={licence.validUntil}
            onChange={(validUntil) => mend(licence.name, { validUntil })}
          />
          <Button
            kind="plain"
            onPress={() => onChange(licences.filter((other) => other.name !== licence.name))}
          >
            去掉
          </Button>
        </Card>
      ))}
      {missing.map((name) => (
        <Button
          key={name}
          kind="quiet"
          icon="plus"
          onPress={() => onChange([...licences, { name, number: '', validUntil: '' }])}
        >
          {`我有${name}`}
        </Button>
      ))}
    </Section>
  )
}
