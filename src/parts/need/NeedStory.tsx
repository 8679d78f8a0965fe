import type { NeedView } from '../../../contract/views/need'
import { needKindNames, needSourceNames, releaseNames } from '../../../domain/need/names'
import { PhotoRow } from '../photos/PhotoRow'
import { sayDay, sayMoment } from '../../words/dates'
import { needMark } from '../../words/need'
import { Card } from '../../ui/Card'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'

/** One need as it stands, and how it came there; nothing is erased by the next step. */
export function NeedStory({ need, now }: { need: NeedView; now: number }) {
  const { title, kind, place, source, no, text, words, status, helper, promisedAt, answer, reason } = need
  const where = place === '' ? '' : `，${place}`
  return (
    <>
      <Card title={title}>
        <StatusTag {...needMark(status)} />
        <Words size="small">{`${needKindNames[kind]}${where}，${needSourceNames[source]}，编号 ${no}`}</Words>
        {text !== '' && <Words>{text}</Words>}
        {words !== '' && words !== text && <Words size="small">{`原话：${words}`}</Words>}
        {helper !== '' && (
          <Words>
            {promisedAt === null
              ? `${helper}认领了。`
              : `${helper}认领了，答应${sayDay(promisedAt, now)}办好。`}
          </Words>
        )}
        {reason !== '' && <Words>{`原因：${reason}`}</Words>}
      </Card>
      {answer !== null && (
        <Card title="社区的答复">
          <Words>{answer.text}</Words>
          <PhotoRow value={answer.photos} />
          <Words size="small">{sayMoment(answer.at, now)}</Words>
        </Card>
      )}
      <Works need={need} now={now} />
      <Claims need={need} now={now} />
    </>
  )
}

function Works({ need: { works }, now }: { need: NeedView; now: number }) {
  if (works.length === 0) return null
  return (
    <Section title="办了什么">
      {works.map(({ helper, at, words, photos, verdict }) => (
        <Card key={at}>
          <Words size="small">{`${helper}，${sayMoment(at, now)}`}</Words>
          {words !== '' && <Words>{words}</Words>}
          <PhotoRow value={photos} />
          {verdict !== null && (
            <Words>
              {`${verdict.by === 'asker' ? '本人' : '社区回访'}：${verdict.fixed ? '办好了' : '没办好'}${verdict.words === '' ? '' : `，${verdict.words}`}`}
            </Words>
          )}
        </Card>
      ))}
    </Section>
  )
}

function Claims({ need: { claims }, now }: { need: NeedView; now: number }) {
  if (claims.length === 0) return null
  return (
    <Section title="以前认领过的">
      {claims.map(({ helper, until, cause, reason }) => (
        <Card key={until}>
          <Words size="small">{`${helper}，${sayMoment(until, now)}，${releaseNames[cause]}`}</Words>
          {reason !== '' && <Words>{reason}</Words>}
        </Card>
      ))}
    </Section>
  )
}
