import type { Services } from '../lib/context'
import type { Api } from '../lib/router'
import { createRouter } from '../lib/router'
import { handlers } from './handlers'

/** The whole function behind its entry file: what main.ts and the tests call. */
export const createApi = (services: Services): Api => createRouter(services, handlers)
