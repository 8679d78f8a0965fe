import type { Action } from '../core'
import { CloudError } from '../protocol'

/** `cloud.callFunction`. What the function throws comes back as the cloud reports it. */
export const invokeFunction: Action = async (request, core) => {
  const name = String(request['function_name'])
  const text = request['request_data']
  const data: unknown = typeof text === 'string' && text !== '' ? JSON.parse(text) : {}
  try {
    const answer = await core.invoke(name, data)
    return { data: { response_data: JSON.stringify(answer ?? null) } }
  } catch (error) {
    if (error instanceof CloudError) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new CloudError('FUNCTIONS_EXECUTE_FAIL', message)
  }
}
