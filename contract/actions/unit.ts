import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { cursor, id, moment, officePhone, optionalText, text } from '../fields'
import { limits } from '../limits'
import { unitLimits } from '../../domain/unit/limits'
import type { Page } from '../views/page'
import type { MyUnitsView, UnitAnswer, UnitRow } from '../views/unit'

const ofOne = ['member.none', 'role.wrong', 'request.idReused', 'request.tooMany', 'busy'] as const
const ofUnit = [...ofOne, 'unit.notFound', 'unit.ended'] as const

const terms = {
  name: text(unitLimits.name),
  phone: officePhone,
  agreement: optionalText(unitLimits.agreement),
  from: moment,
  until: moment,
}

export const unitActions = {
  'unit.list': action<Page<UnitRow>>()({
    may: 'member',
    about:
      '共建单位 (C1): with whom the community works by agreement, or did; for the desk with who acts for each.',
    input: v.strictObject({ status: v.picklist(['signed', 'ended']), cursor }),
    refusals: ['member.none'],
  }),
  'unit.mine': action<MyUnitsView>()({
    may: 'actForUnit',
    about:
      'The first page of who acts for a unit (C1): its agreement, what it has claimed, what waits to be claimed.',
    input: v.strictObject({}),
    refusals: ['member.none', 'role.wrong'],
  }),
  'unit.sign': action<UnitAnswer>()({
    may: 'runDesk',
    about:
      'Writes down a signed agreement with a partner unit, with its dates (C1; field notes D: 6, E: 13 units).',
    input: v.strictObject(terms),
    refusals: [...ofOne, 'unit.dates', 'unit.nameTaken', 'text.refused', 'text.later'],
  }),
  'unit.renew': action<UnitAnswer>()({
    may: 'runDesk',
    about: 'Puts an agreement right, or lets it run longer (C1).',
    input: v.strictObject({ unitId: id, ...terms }),
    refusals: [...ofUnit, 'unit.dates', 'unit.nameTaken', 'text.refused', 'text.later'],
  }),
  'unit.end': action<UnitAnswer>()({
    may: 'runDesk',
    about: 'Ends an agreement with the reason: from then on nobody acts for the unit (C1).',
    input: v.strictObject({ unitId: id, reason: text(limits.reason) }),
    refusals: [...ofUnit, 'text.refused', 'text.later'],
  }),
  'unit.add': action<UnitAnswer>()({
    may: 'runDesk',
    about: 'Lets a member act for a unit on their own phone (C1).',
    input: v.strictObject({ unitId: id, memberId: id }),
    refusals: [...ofUnit, 'member.notFound', 'unit.already', 'unit.tooMany'],
  }),
  'unit.remove': action<UnitAnswer>()({
    may: 'runDesk',
    about: 'From then on this member acts for the unit no more; what it has claimed stays its own (C1).',
    input: v.strictObject({ unitId: id, memberId: id }),
    refusals: [...ofUnit, 'unit.notOne'],
  }),
} satisfies ActionsOf<'unit'>
