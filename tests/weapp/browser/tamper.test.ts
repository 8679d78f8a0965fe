import { openLab } from './lab'
import { report } from './story'

// If the templates lost their handlers, would anybody notice? The build is damaged on purpose to see.
const damages: Readonly<Record<string, [from: RegExp, to: string]>> = {
  'no tag tells of a tap': [/bindtap="eh"/g, ''],
  'text fields do not tell what is typed': [/bindinput="eh"/g, ''],
}

jest.setTimeout(60_000)

test.each(Object.entries(damages))('the story does not get through when %s', async (_what, [from, to]) => {
  let replaced = 0
  const count = () => {
    replaced += 1
    return to
  }
  const lab = await openLab({ 'base.wxml': (text) => text.replace(from, count) })
  try {
    const resident = await lab.phone('resident')
    resident.patience(4_000)
    await expect(report(resident)).rejects.toThrow(/waited for/)
    expect(replaced).toBeGreaterThan(0)
    expect(lab.network.of('order.report')).toEqual([])
  } finally {
    await lab.close()
  }
})
