import { dialogButton, openDialog } from '../frame'
import { isOn, words, type Builtin, type Drawn } from './builtin'

function chooseOne({ data, fire }: Drawn): void {
  const { range, rangeKey } = data()
  openDialog((dialog, close) => {
    ;(Array.isArray(range) ? (range as unknown[]) : []).forEach((option, index) => {
      const text = words(rangeKey) === '' ? option : (option as Record<string, unknown>)[words(rangeKey)]
      dialogButton(dialog, words(text), 'picker-option', () => {
        close()
        fire('change', { value: index })
      })
    })
    dialogButton(dialog, '取消', 'picker-cancel', () => {
      close()
      fire('cancel', {})
    })
  })
}

function chooseDay({ data, fire }: Drawn): void {
  openDialog((dialog, close) => {
    const field = document.createElement('input')
    field.type = 'date'
    field.value = words(data()['value'])
    dialog.appendChild(field)
    dialogButton(dialog, '确定', 'picker-done', () => {
      close()
      fire('change', { value: field.value })
    })
  })
}

const modes: Readonly<Record<string, (drawn: Drawn) => void>> = { selector: chooseOne, date: chooseDay }

/** WeChat's wheel, as buttons a test can press. A mode this app does not use is an error. */
export const picker: Builtin = {
  properties: { mode: 'selector', range: [], rangeKey: '', value: 0, start: '', end: '', fields: 'day', disabled: false },
  draw(drawn) {
    drawn.host.addEventListener('click', () => {
      const { mode, disabled } = drawn.data()
      const open = modes[words(mode)]
      if (!open) throw new Error(`the harness has no picker of mode ${words(mode)}`)
      if (!isOn(disabled)) open(drawn)
    })
    return undefined
  },
} // prettier-ignore
