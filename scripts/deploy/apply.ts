import CloudBase from '@cloudbase/manager-node'
import type { IndexDeclaration } from '../../cloudfunctions/platform/collections.types'
import { applyFunction } from './functions'
import { openProject, type AccessKey, type UploadKey } from './project'
import type { CollectionPlan, DeployPlan, FunctionPlan } from './plan'

export interface Credentials extends UploadKey, AccessKey {}

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
  for (const each of plan.functions) await deployFunction(app, plan.env, each, credentials, tell)
}

const open = (env: string, { secretId, secretKey }: AccessKey) =>
  CloudBase.init({ secretId, secretKey, envId: env })

/** Only these collections, with their indexes and rules: for the smoke test. */
export async function applyCollections(
  env: string,
  collections: readonly CollectionPlan[],
  key: AccessKey,
  tell: Tell,
): Promise<void> {
  for (const collection of collections) await applyCollection(open(env, key), env, collection, tell)
}

export async function removeCollections(
  env: string,
  collections: readonly CollectionPlan[],
  key: AccessKey,
): Promise<void> {
  for (const { name } of collections) await open(env, key).database.deleteCollection(name)
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

/** Through WeChat's own uploader, because it carries the openapi permissions of config.json. */
async function deployFunction(
  app: CloudBase,
  env: string,
  plan: FunctionPlan,
  key: UploadKey,
  tell: Tell,
): Promise<void> {
  const { ci, project } = await openProject(key)
  const upload = async ({ name, folder }: FunctionPlan) => {
    await ci.cloud.uploadFunction({ project, env, name, path: folder, remoteNpmInstall: true })
  }
  await applyFunction(app.functions, upload, plan)
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
