import { settings } from '../world'

type Resolve = (answer: { event: string; buttonId?: string }) => void
type Asked = (resolve: Resolve, eventInfo: object) => void

// The interfaces this app might use for which WeChat wants the privacy guide agreed to first.
const protectedCalls = new Set([
  'chooseAddress', 'chooseImage', 'chooseLocation', 'chooseMedia', 'getClipboardData', 'getLocation',
  'saveImageToPhotosAlbum', 'setClipboardData',
]) // prettier-ignore

// WeChat remembers it for the person, outside the app's own storage.
const agreedKey = `wechat of ${settings.openid} agreed`
let listener: Asked | undefined
let pressedButton: string | undefined

export const onNeedPrivacyAuthorization = (asked: Asked): void => {
  listener = asked
}

/** A button with open-type="agreePrivacyAuthorization" was pressed: WeChat believes only its own button. */
export const pressAgree = (buttonId: string): void => {
  pressedButton = buttonId
}

/** Lets a protected call through when the person has agreed; asks first through the app, and fails when refused. */
export async function needsPrivacy(name: string): Promise<void> {
  if (!protectedCalls.has(name) || localStorage.getItem(agreedKey) !== null) return
  const ask = listener
  if (!ask) throw new Error('privacy permission is not authorized: the app does not ask')
  const agreed = await new Promise<boolean>((resolve) => {
    ask(
      ({ event, buttonId }) => {
        if (event === 'disagree') resolve(false)
        if (event === 'agree') resolve(buttonId !== undefined && buttonId === pressedButton)
      },
      { referrer: name },
    )
  })
  if (!agreed) throw new Error('privacy permission is not authorized')
  localStorage.setItem(agreedKey, 'yes')
}
