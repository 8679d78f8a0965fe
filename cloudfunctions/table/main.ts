import * as cloud from 'wx-server-sdk'
import type { Cloud } from '../platform/cloud'
import { createServices } from '../platform/services'
import { modules } from '../modules'
import { createTable } from './table'

// The SDK's own types do not know that its constant may be given here.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

const table = createTable(createServices(cloud as unknown as Cloud), modules)

export const main = (event: unknown): Promise<unknown> => table(event)
