import type { IncomingMessage, ServerResponse } from 'node:http'
import { DoorRefusal } from './http'

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

function hostName(authority: string): string {
  return authority.replace(/:\d+$/, '').toLowerCase()
}

/**
 * Refuses requests that reached this machine under a foreign name (DNS rebinding) and those another website's page
 * sends. There is no login here: whoever may speak to the door may be anyone in the demo.
 */
export function refuseStrangers(request: IncomingMessage): void {
  const { host, origin } = request.headers
  if (host === undefined || !OWN_NAMES.has(hostName(host))) throw new DoorRefusal(403, 'door.foreignHost')
  if (origin !== undefined && origin !== `http://${host}`) throw new DoorRefusal(403, 'door.foreignPage')
  if (request.headers['sec-fetch-site'] === 'cross-site' && request.method !== 'GET') {
    throw new DoorRefusal(403, 'door.foreignPage')
  }
}

/** Headers of every answer. Pages add the hashes of their own inline scripts (static.ts). */
export function setSafeHeaders(response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('x-frame-options', 'SAMEORIGIN')
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('content-security-policy', contentPolicy([]))
}

/** Everything from here and nothing from elsewhere; Taro writes styles and small data pictures into the page. */
export function contentPolicy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scriptHashes.map((hash) => `'sha256-${hash}'`)].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    // A chosen picture is read back from the page's own memory before it is sent.
    "connect-src 'self' blob: data:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}
