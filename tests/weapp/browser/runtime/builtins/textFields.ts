import { isOn, words, type Builtin, type Drawn } from './builtin'

type Field = HTMLInputElement | HTMLTextAreaElement

const common = {
  value: '',
  placeholder: '',
  placeholderClass: '',
  disabled: false,
  maxlength: 140,
  focus: false,
  name: '',
}

function connect(field: Field, { host, data, fire }: Drawn): (changed: string | null) => void {
  host.appendChild(field)
  const told = () => ({ value: field.value, cursor: field.selectionStart ?? field.value.length })
  field.addEventListener('input', (event) => {
    event.stopPropagation()
    fire('input', told())
  })
  field.addEventListener('change', (event) => event.stopPropagation())
  field.addEventListener('focus', () => fire('focus', { ...told(), height: 0 }))
  field.addEventListener('blur', () => fire('blur', told()))
  return (changed) => {
    const { value, placeholder, disabled, maxlength } = data()
    const wanted = words(value)
    if ((changed === null || changed === 'value') && field.value !== wanted) field.value = wanted
    field.placeholder = words(placeholder)
    field.disabled = isOn(disabled)
    const longest = Number(maxlength)
    if (longest >= 0) field.maxLength = longest
    else field.removeAttribute('maxlength')
  }
}

const keyboards: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal' }

export const input: Builtin = {
  properties: { ...common, type: 'text', password: false, confirmType: 'done' },
  draw(drawn) {
    const field = document.createElement('input')
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') drawn.fire('confirm', { value: field.value })
    })
    const redraw = connect(field, drawn)
    return (changed) => {
      const { type, password } = drawn.data()
      field.type = isOn(password) ? 'password' : 'text'
      field.dataset['keyboard'] = words(type)
      field.inputMode = keyboards[words(type)] ?? 'text'
      redraw(changed)
    }
  },
}

export const textarea: Builtin = {
  properties: { ...common, autoHeight: false },
  draw: (drawn) => connect(document.createElement('textarea'), drawn),
}
