import { orderCommand } from './command'
import { orderPerson } from './person'

export const orderJoin = orderCommand({
  action: 'order.join',
  command: ({ member, at }) => ({ type: 'join', person: orderPerson(member), at }),
})
