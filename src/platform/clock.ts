import { device } from './device'

let offsetMs = 0

/** Now, epoch ms, by the cloud's clock as far as it is known. Screens ask this and never Date.now(). */
export const now = (): number => Date.now() + offsetMs

/** Reads the cloud's clock once; the demo's clock can be moved forward by days. */
export async function setClock(): Promise<void> {
  offsetMs = await device.clockOffset()
}
