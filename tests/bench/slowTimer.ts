import { rmSync } from 'node:fs'
import { createServices } from '../../cloudfunctions/platform/services'
import { createTimer, type TimerReport } from '../../cloudfunctions/timer/timer'
import { minuteMs } from '../../domain/kernel/time'
import { openTestCloud, startSdk, type TestCloud } from '../../localcloud/testing'
import { newFolder } from './folder'
import { createMeter, type RoundTrips } from './meter'

/** What a step to the cloud's database, and one to WeChat, take here; requests sent side by side are one step. */
export const tripMs = 30
export const messageMs = 300

export interface Minute extends TimerReport {
  cost: RoundTrips
  /** of the cloud's time, not of this machine's */
  tookMs: number
}

/** A warm instance of the function `timer` on a cloud of known slowness: its figures are the same on every machine. */
export interface SlowTimer {
  cloud: TestCloud
  /** the next minute's run */
  minute(): Promise<Minute>
  close(): Promise<void>
}

/** @param write fills the database's file before the cloud opens it */
export async function openSlowTimer(startMs: number, write: (file: string) => void): Promise<SlowTimer> {
  const folder = newFolder()
  const file = `${folder}/timer.db`
  write(file)
  const cloud = await openTestCloud({ file, now: startMs })
  let nowMs = startMs
  const meter = createMeter(
    () => cloud.gateway,
    ({ beside }) => {
      nowMs += beside > 0 ? messageMs : tripMs
    },
  )
  const timer = createTimer({
    ...createServices(startSdk(cloud.gateway.adminUrl('slow'), '', meter.network)),
    now: () => nowMs,
    sleep: (ms) => {
      nowMs += ms
      return Promise.resolve()
    },
  })
  let minutes = 0
  return {
    cloud,
    minute: async () => {
      const began = startMs + minutes * minuteMs
      minutes += 1
      nowMs = began
      meter.take()
      const report = await timer()
      return { ...report, cost: meter.take(), tookMs: nowMs - began }
    },
    close: async () => {
      await cloud.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
