import fs from 'node:fs'
import path from 'node:path'

export interface UploadKey {
  appid: string
  /** file of the code-upload key from the mini-program's back office */
  privateKeyPath: string
}

/** The mini-program as WeChat's uploader wants it. */
export async function openProject(key: UploadKey) {
  const module = await import('miniprogram-ci')
  const ci = 'default' in module ? (module.default as typeof module) : module
  const project: object = new ci.Project({
    appid: key.appid,
    type: 'miniProgram',
    projectPath: process.cwd(),
    privateKeyPath: key.privateKeyPath,
    ignores: ['node_modules/**/*'],
  })
  // Their own types do not agree with each other under exactOptionalPropertyTypes.
  return { ci, project: project as Parameters<typeof ci.upload>[0]['project'] }
}

/** An access key of the cloud account. */
export interface AccessKey {
  secretId: string
  secretKey: string
}

/** The value after a flag such as --env, or undefined; the next flag is no value. */
export function flag(name: string, words: readonly string[] = process.argv.slice(2)): string | undefined {
  const at = words.indexOf(`--${name}`)
  const value = at < 0 ? undefined : words[at + 1]
  return value === undefined || value === '' || value.startsWith('--') ? undefined : value
}

/** Whether somebody only wants to see what would be done. */
export const dryRun = (): boolean => process.argv.includes('--dry-run')

/** One sentence when this cannot be the name of an environment. */
export const wrongEnvironment = (env: string): string | null =>
  /^[a-z][a-z0-9-]{3,62}$/.test(env) ? null : `“${env}” is not the name of a CloudBase environment.`

/**
 * The upload key from the surroundings: WEIXIU_APPID, or the appid of project.config.json, and WEIXIU_UPLOAD_KEY, a file.
 * Returns one sentence when something is missing.
 */
export function uploadKey(environment: NodeJS.ProcessEnv): UploadKey | string {
  const config = JSON.parse(fs.readFileSync(path.resolve('project.config.json'), 'utf8')) as { appid: string }
  const appid = environment['WEIXIU_APPID'] ?? config.appid
  if (!/^wx[0-9a-f]{16}$/.test(appid)) {
    return 'Say which mini-program this is: WEIXIU_APPID=wx… (微信公众平台 → 开发管理 → AppID).'
  }
  const privateKeyPath = environment['WEIXIU_UPLOAD_KEY']
  if (!privateKeyPath || !fs.existsSync(privateKeyPath)) {
    return 'Give the code-upload key: WEIXIU_UPLOAD_KEY=path/to/private.key (微信公众平台 → 开发管理 → 小程序代码上传).'
  }
  return { appid, privateKeyPath }
}

/** All that a deployment needs, or one sentence about what is missing. */
export function credentials(environment: NodeJS.ProcessEnv) {
  const key = uploadKey(environment)
  if (typeof key === 'string') return key
  const access = accessKey(environment)
  return typeof access === 'string' ? access : { ...key, ...access }
}

/** The access key from the surroundings, or one sentence when it is missing. */
export function accessKey(environment: NodeJS.ProcessEnv): AccessKey | string {
  const secretId = environment['TENCENTCLOUD_SECRETID']
  const secretKey = environment['TENCENTCLOUD_SECRETKEY']
  if (!secretId || !secretKey) {
    return 'Give an access key of the cloud account: TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY (腾讯云 → 访问管理 → API 密钥).'
  }
  return { secretId, secretKey }
}
