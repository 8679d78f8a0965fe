import { applyFunction, type FunctionApi } from './functions'
import type { FunctionPlan } from './plan'

const plan: FunctionPlan = {
  name: 'api',
  folder: '/build/functions/api',
  runtime: 'Nodejs20.19',
  bytes: 1,
  files: [],
  timeoutSeconds: 20,
  memoryMegabytes: 256,
  openapi: [],
  triggers: [],
  variables: { TZ: 'Asia/Shanghai', WEIXIU_TEMPLATE_PLACE: 'new' },
}

/** The platform with this function, or without it; writes down what it is asked. */
function platform(there?: { Runtime: string; Environment: { Variables: { Key: string; Value: string }[] } }) {
  const asked: { what: string; input?: unknown }[] = []
  const writing = (what: string) => (input: unknown) => Promise.resolve(void asked.push({ what, input }))
  const api = {
    getFunctionDetail: () =>
      there
        ? Promise.resolve(there)
        : Promise.reject(Object.assign(new Error(), { code: 'ResourceNotFound.Function' })),
    createFunction: writing('create'),
    updateFunctionConfig: writing('configure'),
  } as unknown as FunctionApi
  return {
    asked,
    run: () => applyFunction(api, () => Promise.resolve(void asked.push({ what: 'upload' })), plan),
  }
}

test('a new function is made on a runtime that its code runs on, before the code is sent', async () => {
  const { asked, run } = platform()
  await run()
  expect(asked.map(({ what }) => what)).toEqual(['create', 'upload', 'configure'])
  expect(asked[0]?.input).toMatchObject({ func: { runtime: 'Nodejs20.19', handler: 'index.main' } })
})

test('what was set in the console stays, unless this deployment sets it', async () => {
  const Variables = [
    { Key: 'WEIXIU_TEMPLATE_PLACE', Value: 'old' },
    { Key: 'WEIXIU_TEMPLATE_POINTS', Value: 'kept' },
  ]
  const { asked, run } = platform({ Runtime: 'Nodejs16.13', Environment: { Variables } })
  await run()
  expect(asked.map(({ what }) => what)).toEqual(['upload', 'configure'])
  expect(asked[1]?.input).toMatchObject({
    timeout: 20,
    envVariables: { TZ: 'Asia/Shanghai', WEIXIU_TEMPLATE_PLACE: 'new', WEIXIU_TEMPLATE_POINTS: 'kept' },
  })
})

test('a function on a runtime too old for its code is left alone and told about', async () => {
  const { asked, run } = platform({ Runtime: 'Nodejs8.9', Environment: { Variables: [] } })
  await expect(run()).rejects.toThrow('function api runs on Nodejs8.9, not Nodejs20.19')
  expect(asked).toEqual([])
})
