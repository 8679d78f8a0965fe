import path from 'node:path'
import type CloudBase from '@cloudbase/manager-node'
import type { FunctionPlan } from './plan'

/** What of the platform is needed for functions. */
export type FunctionApi = Pick<
  CloudBase['functions'],
  'getFunctionDetail' | 'createFunction' | 'updateFunctionConfig'
>

/** Brings one function to its plan; `upload` is WeChat's own uploader. */
export async function applyFunction(
  api: FunctionApi,
  upload: (plan: FunctionPlan) => Promise<void>,
  plan: FunctionPlan,
): Promise<void> {
  const { name, runtime, variables } = plan
  const there = await detailOf(api, name)
  // The uploader would create a function on Nodejs8.9, and the platform never changes a runtime afterwards.
  if (there === null) await create(api, plan)
  else if (versionOf(there.Runtime) < 16) {
    throw new Error(
      `function ${name} runs on ${there.Runtime}, not ${runtime}: delete it in the console and deploy again`,
    )
  }
  await upload(plan)
  await api.updateFunctionConfig({
    name,
    timeout: plan.timeoutSeconds,
    memorySize: plan.memoryMegabytes,
    // They are replaced as a whole: what was set in the console has to be sent again.
    envVariables: { ...variablesOf(there), ...variables },
  })
}

type Detail = Awaited<ReturnType<FunctionApi['getFunctionDetail']>>

async function detailOf(api: FunctionApi, name: string): Promise<Detail | null> {
  try {
    return await api.getFunctionDetail(name)
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('ResourceNotFound')) return null
    throw error
  }
}

const create = (api: FunctionApi, { name, folder, runtime, timeoutSeconds, memoryMegabytes }: FunctionPlan) =>
  api.createFunction({
    func: {
      name,
      runtime,
      handler: 'index.main',
      timeout: timeoutSeconds,
      memorySize: memoryMegabytes,
      installDependency: true,
    },
    functionRootPath: path.dirname(folder),
  })

/** `Nodejs18.15` → 18 */
const versionOf = (runtime: string): number => Number(/\d+/.exec(runtime)?.[0] ?? 0)

const variablesOf = (there: Detail | null): Record<string, string> =>
  Object.fromEntries((there?.Environment.Variables ?? []).map(({ Key, Value }) => [Key, Value]))
