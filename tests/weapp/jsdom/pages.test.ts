import path from 'node:path'
import { hands } from './driver'
import { launch } from './launch'

const dist = path.resolve(process.env['WEAPP_DIST'] ?? 'dist/weapp')

test('every page of every package opens without a script error', async () => {
  const errors: unknown[] = []
  const failed = jest.spyOn(console, 'error').mockImplementation((...words) => void errors.push(words))
  const app = launch(dist, {
    cloud: {
      init: () => undefined,
      callFunction: () => Promise.resolve({ result: { ok: false, code: 'internal' } }),
    },
  })
  const { text, until } = hands(app)
  const shown: Record<string, string> = {}
  for (const page of app.pages) {
    app.open(`/${page}?id=x&orderId=x`)
    await until(`words on ${page}`, () => text() !== '')
    shown[page] = text()
    app.close()
  }
  failed.mockRestore()
  expect(Object.entries(shown).filter(([, words]) => words === '')).toEqual([])
  expect(errors).toEqual([])
  expect(app.world.unstubbed).toEqual([])
}, 60_000)
