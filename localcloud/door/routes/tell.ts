import { contractJson } from '../../../contract/json'
import type { DemoPeople } from '../../demo/people'
import type { Outbox } from '../../openapi/outbox'
import type { Route } from '../door'
import { sendJson } from '../http'

/** GET /contract.json: every action with its schema, roles and refusals. */
export function contractRoute(): Route {
  return {
    path: '/contract.json',
    methods: {
      GET({ response }) {
        sendJson(response, 200, contractJson())
      },
    },
  }
}

/** GET /outbox: messages that would have been sent, oldest first. */
export function outboxRoute(outbox: Outbox): Route {
  return {
    path: '/outbox',
    methods: {
      GET({ response }) {
        sendJson(response, 200, { messages: outbox.all() })
      },
    },
  }
}

/** GET /demo.json: role → openid of the demo's people, and the list of them all. */
export function demoRoute(people: DemoPeople): Route {
  return {
    path: '/demo.json',
    methods: {
      GET({ response }) {
        sendJson(response, 200, people)
      },
    },
  }
}
