import { pageOf } from '../stack'
import { note, settings } from '../world'
import { pressAgree } from '../wx/privacy'
import { isOn, words, type Builtin, type Drawn } from './builtin'

// What an open-type tells the page, by its event. The test says what the person answered to WeChat's question.
const asks: Readonly<Record<string, string>> = {
  getPhoneNumber: 'getphonenumber',
  chooseAvatar: 'chooseavatar',
}

function openDoor(openType: string, { host, id, fire }: Drawn): void {
  if (openType === 'agreePrivacyAuthorization') {
    pressAgree(id())
    fire('agreeprivacyauthorization', {})
    return
  }
  if (openType === 'share') {
    const { caller } = pageOf(host) ?? {}
    // WeChat would send a picture of the screen, and the page's own address.
    if (!caller?.onShareAppMessage) note('error', 'share: the page makes no card')
    else
      note(
        'shared',
        JSON.stringify(caller.onShareAppMessage({ from: 'button', target: { id: host.id, dataset: {} } })),
      )
    return
  }
  const event = asks[openType]
  const answer = settings.answers[`button:${openType}`]
  if (event === undefined || !answer) note('unstubbed', `button:${openType}`)
  else if ('fail' in answer) fire(event, { errMsg: `${openType}:fail ${answer.fail}` })
  else fire(event, { errMsg: `${openType}:ok`, ...answer.ok })
}

export const button: Builtin = {
  properties: { type: '', size: '', disabled: false, loading: false, plain: false, openType: '', formType: '', hoverClass: '' },
  draw(drawn) {
    const { host, data } = drawn
    host.setAttribute('role', 'button')
    // WeChat gives no tap to a disabled button; the core listens on the window, so it is stopped here.
    for (const type of ['click', 'mousedown', 'mouseup', 'touchstart', 'touchend']) {
      host.addEventListener(type, (event) => {
        if (isOn(data()['disabled'])) event.stopPropagation()
      })
    }
    host.addEventListener('click', () => {
      const openType = words(data()['openType'])
      if (openType !== '' && !isOn(data()['disabled'])) openDoor(openType, drawn)
    })
    return () => host.toggleAttribute('aria-disabled', isOn(data()['disabled']))
  },
} // prettier-ignore
