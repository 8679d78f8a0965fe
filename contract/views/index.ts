/** What people see. A view never holds an openid, and another person's door, phone or full name only where it says so. */
export type * from './page'
export type * from './people'
export type * from './order'
export type * from './points'
export type * from './market'
export type * from './screens'
