import { askingCalls } from '../../../wxNames'
import { note, settings } from '../world'
import { wxCall, wxCalls } from './call'
import { cloud } from './cloud'
import { facts } from './facts'
import { files } from './files'
import { listening } from './listeners'
import { navigation } from './navigation'
import { needsPrivacy, onNeedPrivacyAuthorization } from './privacy'
import { sound } from './sound'
import { storage } from './storage'

// Calls that only decorate: they answer nothing that a decision could rest on.
const quiet = wxCalls(
  Object.fromEntries(
    ['stopPullDownRefresh', 'vibrateShort', 'previewImage', 'hideKeyboard', 'pageScrollTo'].map((name) => [
      name,
      () => undefined,
    ]),
  ),
)

// Asked for, or written to, without being a call.
const notCalls = new Set(['webpackJsonp', 'env', 'then', 'toJSON'])

// WeChat refuses these unless they are made while a tap is being told.
const onTapOnly = new Set(['requestSubscribeMessage'])

/** Answers as the test said. Nobody said anything: the call fails, and is written down for the test to find. */
const asked = (name: string) =>
  wxCall(name, async (options) => {
    note('asked', `${name} ${JSON.stringify(options)}`)
    if (onTapOnly.has(name) && !Reflect.get(window, 'event')) {
      note('error', `${name} outside a tap`)
      throw new Error('can only be invoked by user TAP gesture.')
    }
    await needsPrivacy(name)
    const answer = settings.answers[name]
    if (!answer) {
      note('unstubbed', name)
      throw new Error('no answer was given in this test')
    }
    if ('fail' in answer) throw new Error(answer.fail)
    return answer.ok
  })

export function createWx(entry: object): Record<string, unknown> {
  const own: Record<string, unknown> = {
    ...Object.fromEntries(askingCalls.map((name) => [name, asked(name)])),
    ...facts,
    ...storage,
    ...listening,
    ...navigation,
    ...quiet,
    ...files,
    ...sound,
    cloud,
    onNeedPrivacyAuthorization,
    getLaunchOptionsSync: () => entry,
    getEnterOptionsSync: () => entry,
  }
  return new Proxy(own, {
    get(target, name) {
      if (typeof name !== 'string' || name in target || notCalls.has(name))
        return Reflect.get(target, name) as unknown
      return asked(name)
    },
  })
}
