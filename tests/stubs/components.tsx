// Stands for @tarojs/components in tests of screens: plain elements with the events Taro gives.
import {
  createElement,
  forwardRef,
  type ChangeEvent,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react'

type Props = Record<string, unknown> & { children?: ReactNode }

// What a plain element understands; everything else is Taro's own and left out.
const known = new Set([
  'className',
  'id',
  'style',
  'role',
  'tabIndex',
  'onClick',
  'onKeyDown',
  'onTouchStart',
  'onTouchEnd',
  'disabled',
  'hidden',
  'src',
  'value',
  'placeholder',
])
function plain(props: Props): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).filter(
      ([key]) => known.has(key) || key.startsWith('aria-') || key.startsWith('data-'),
    ),
  )
}

const box = (tag: string) =>
  forwardRef(function Box({ children, ...props }: Props, ref: Ref<unknown>) {
    return createElement(tag, { ...plain(props), ref }, children)
  })

export const View = box('div')
export const Text = box('span')
export const ScrollView = box('div')
export const Swiper = box('div')
export const SwiperItem = box('div')
export const CustomWrapper = box('div')
export const Label = box('label')
export const Form = box('div')
export const RootPortal = box('div')
export const PageMeta = box('div')
export const RichText = box('div')
export const Canvas = box('canvas')
export const Block = ({ children }: { children?: ReactNode }) => <>{children}</>

const wechat: { phone: object } = { phone: {} }
/** What WeChat's own phone button brings back when it is pressed next. */
export const wechatGives = (detail: object): void => void (wechat.phone = detail)

type Handler = (event: unknown) => void

export function Button({ children, ...props }: Props) {
  const onClick = (event: unknown) => {
    const {
      onClick: tapped,
      onGetPhoneNumber,
      onAgreePrivacyAuthorization,
    } = props as Record<string, Handler>
    tapped?.(event)
    onGetPhoneNumber?.({ detail: wechat.phone })
    onAgreePrivacyAuthorization?.({ detail: {} })
  }
  return (
    <button type="button" {...plain(props)} {...(props['disabled'] ? {} : { onClick })}>
      {children}
    </button>
  )
}

export function Image({
  src,
  className,
  onClick,
}: {
  src: string
  className?: string
  onClick?: () => void
}) {
  return <img src={src} className={className} onClick={onClick} alt="" />
}

interface Typed extends Props {
  value?: string
  type?: string
  maxlength?: number
  password?: boolean
  style?: CSSProperties
  onInput?: (event: { detail: { value: string } }) => void
  onConfirm?: (event: { detail: { value: string } }) => void
}

function typing({ value = '', maxlength, onInput, onConfirm, ...props }: Typed) {
  return {
    ...plain(props),
    value,
    ...(maxlength === undefined || maxlength < 0 ? {} : { maxLength: maxlength }),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onInput?.({ detail: { value: event.target.value } }),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') onConfirm?.({ detail: { value } })
    },
  }
}

export const Input = (props: Typed) => (
  <input type={props.password ? 'password' : 'text'} {...typing(props)} />
)
export const Textarea = (props: Typed) => <textarea {...typing(props)} />

interface PickerProps {
  mode?: string
  range?: readonly unknown[]
  rangeKey?: string
  value?: number | string
  children?: ReactNode
  onChange?: (event: { detail: { value: number | string } }) => void
}

/** A list to choose from, beside what the screen shows; a date is typed. */
export function Picker({ mode = 'selector', range = [], rangeKey, value, children, onChange }: PickerProps) {
  const words = (one: unknown) => String(rangeKey ? (one as Record<string, unknown>)[rangeKey] : one)
  return (
    <div>
      {children}
      {mode === 'selector' ? (
        <select
          value={value}
          onChange={(event) => onChange?.({ detail: { value: Number(event.target.value) } })}
        >
          {range.map((one, index) => (
            <option key={words(one)} value={index}>
              {words(one)}
            </option>
          ))}
        </select>
      ) : (
        <input
          data-mode={mode}
          value={value}
          onChange={(event) => onChange?.({ detail: { value: event.target.value } })}
        />
      )}
    </div>
  )
}

interface SwitchProps {
  checked?: boolean
  onChange?: (event: { detail: { value: boolean } }) => void
}
export const Switch = ({ checked = false, onChange }: SwitchProps) => (
  <input
    type="checkbox"
    checked={checked}
    onChange={(event) => onChange?.({ detail: { value: event.target.checked } })}
  />
)
