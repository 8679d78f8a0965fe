import type { Cloud } from '../../cloudfunctions/lib/cloud'
import { loadSdk } from '../../localcloud/sdk-instance'

/** The real SDK outside the cloud, on a real environment, with an access key of the account. */
export function connect(env: string, environment: NodeJS.ProcessEnv): Cloud | string {
  const secretId = environment['TENCENTCLOUD_SECRETID']
  const secretKey = environment['TENCENTCLOUD_SECRETKEY']
  if (!secretId || !secretKey) {
    return 'Give an access key of the cloud account: TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY (腾讯云 → 访问管理 → API 密钥).'
  }
  const sdk = loadSdk({}) as unknown as Cloud & { init(options: object): void }
  sdk.init({ env, secretId, secretKey })
  return sdk
}
