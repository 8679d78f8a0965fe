import { chooseFont, chooseTheme, fontChoices, useAppearance, type Theme } from '../../app/appearance'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/Choice'
import { Words } from '../../ui/Words'

const fontWords: Readonly<Record<string, string>> = { 1: '标准', 1.2: '大', 1.4: '更大', 1.75: '最大' }

const themes: readonly { value: Theme; text: string }[] = [
  { value: 'auto', text: '跟随手机' },
  { value: 'light', text: '浅色' },
  { value: 'dark', text: '深色' },
]

/** Letters as large as the person likes, and light or dark; both follow the phone until chosen (U1). */
export function Settings() {
  const { font, theme } = useAppearance()
  return (
    <>
      <Card title="字有多大">
        <Choice
          options={[
            { value: 'phone', text: '跟随手机' },
            ...fontChoices.map((value) => ({
              value: value,
              text: fontWords[value] ?? String(value),
            })),
          ]}
          value={font}
          onChange={chooseFont}
        />
        <Words>看看这行字，清不清楚？</Words>
      </Card>
      <Card title="深色">
        <Choice options={themes} value={theme} onChange={chooseTheme} />
      </Card>
    </>
  )
}
