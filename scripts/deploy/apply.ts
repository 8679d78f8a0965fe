import CloudBase from '@cloudbase/manager-node'
import type { IndexDeclaration } from '../../cloudfunctions/lib/collections.types'
import { openProject, type UploadKey } from './project'
import type { CollectionPlan, DeployPlan, FunctionPlan } from './plan'

export interface Credentials extends UploadKey {
  secretId: string
  secretKey: string
}

type Tell = (line: string) => void

/**
 * Brings a real environment to the plan: functions with their timers, collections with their indexes, deny-all rules.
 * May be run again at any time; what is already right stays.
 */
export async function apply(plan: DeployPlan, credentials: Credentials, tell: Tell): Promise<void> {
  const app = open(plan.env, credentials)
  // Collections first: a function must never run against an environment without its unique indexes.
  for (const collection of plan.collections) await applyCollection(app, plan.env, collection, tell)
  await app.storage.setStorageAcl(plan.storageRule)
  tell(`storage: rule ${plan.storageRule}`)
  for (const each of plan.functions) await applyFunction(app, plan.env, each, credentials, tell)
}

const open = (env: string, { secretId, secretKey }: Pick<Credentials, 'secretId' | 'secretKey'>) =>
  CloudBase.init({ secretId, secretKey, envId: env })

/** Only these collections, with their indexes and rules: for the smoke test. */
export async function applyCollections(
  env: string,
  collections: readonly CollectionPlan[],
  credentials: Credentials,
  tell: Tell,
): Promise<void> {
  for (const collection of collections) await applyCollection(open(env, credentials), env, collection, tell)
}

export async function removeCollections(
  env: string,
  collections: readonly CollectionPlan[],
  credentials: Credentials,
): Promise<void> {
  for (const { name } of collections) await open(env, credentials).database.deleteCollection(name)
}

async function applyCollection(app: CloudBase, env: string, plan: CollectionPlan, tell: Tell): Promise<void> {
  await app.database.createCollectionIfNotExists(plan.name)
  await app.commonService().call({
    Action: 'ModifySafeRule',
    Param: { EnvId: env, CollectionName: plan.name, AclTag: plan.rule },
  })
  for (const index of plan.indexes) {
    const { Exists } = await app.database.checkIndexExists(plan.name, index.name)
    if (!Exists) await app.database.updateCollection(plan.name, { CreateIndexes: [wireIndex(index)] })
  }
  tell(`collection ${plan.name}: ${plan.indexes.length} indexes, rule ${plan.rule}`)
}

/** The platform's spelling of an index. */
export const wireIndex = (index: IndexDeclaration) => ({
  IndexName: index.name,
  MgoKeySchema: {
    MgoIsUnique: index.unique === true,
    MgoIndexKeys: index.fields.map(([Name, direction]) => ({ Name, Direction: String(direction) })),
  },
})

async function applyFunction(
  app: CloudBase,
  env: string,
  plan: FunctionPlan,
  key: UploadKey,
  tell: Tell,
): Promise<void> {
  const { ci, project } = await openProject(key)
  // Through WeChat's own uploader, because it carries the openapi permissions of config.json.
  await ci.cloud.uploadFunction({ project, env, name: plan.name, path: plan.folder, remoteNpmInstall: true })
  await app.functions.updateFunctionConfig({
    name: plan.name,
    timeout: plan.timeoutSeconds,
    memorySize: plan.memoryMegabytes,
    envVariables: { TZ: 'Asia/Shanghai' },
  })
  if (plan.triggers.length > 0) {
    await ci.cloud.createTimeTrigger({
      project,
      envId: env,
      functionName: plan.name,
      triggersConfig: plan.triggers,
    })
  }
  tell(`function ${plan.name}: ${plan.bytes} bytes, ${plan.triggers.length} timers`)
}
