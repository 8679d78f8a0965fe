import type { Cloud } from '../../cloudfunctions/platform/cloud'
import { loadSdk } from '../../localcloud/sdkInstance'
import { accessKey } from './project'

/** The real SDK outside the cloud, on a real environment, with an access key of the account. */
export function connect(env: string, environment: NodeJS.ProcessEnv): Cloud | string {
  const key = accessKey(environment)
  if (typeof key === 'string') return key
  const sdk = loadSdk({}) as unknown as Cloud & { init(options: object): void }
  sdk.init({ env, ...key })
  return sdk
}
