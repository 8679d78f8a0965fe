import { attachment } from './nouns/attachment'
import { callback } from './nouns/callback'
import { certificate } from './nouns/certificate'
import { body } from './nouns/body'
import { community } from './nouns/community'
import { desk } from './nouns/desk'
import { market } from './nouns/market'
import { member } from './nouns/member'
import { need } from './nouns/need'
import { notice } from './nouns/notice'
import { outage } from './nouns/outage'
import { order } from './nouns/order'
import { photo } from './nouns/photo'
import { points } from './nouns/points'
import { proxy } from './nouns/proxy'
import { register } from './nouns/register'
import { table } from './nouns/table'
import { voice } from './nouns/voice'
import { unit } from './nouns/unit'
import { volunteer } from './nouns/volunteer'

/** Every noun that people meet, one line each. */
export const nouns = [
  community,
  member,
  volunteer,
  proxy,
  attachment,
  photo,
  voice,
  order,
  callback,
  register,
  body,
  table,
  desk,
  points,
  notice,
  outage,
  need,
  unit,
  market,
  certificate,
] as const
