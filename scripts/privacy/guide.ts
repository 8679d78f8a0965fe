import { join } from 'node:path'
import { neverDone, privacyFacts } from '../../src/app/privacyFacts'

export const GUIDE_FILE = join(__dirname, '..', '..', 'docs', 'privacy-guide.md')

/** The text to fill in at WeChat's (用户隐私保护指引), from the same list that people read in the app. */
export function privacyGuide(): string {
  const facts = privacyFacts.map(({ what, why, who, kept, wechat }) =>
    [
      `## ${what}`,
      '',
      `- 微信后台里的项目：${wechat ?? '开发者收集的其他信息（由用户自己填写）'}`,
      `- 用途：${why}`,
      `- 谁看得到：${who}`,
      `- 保存多久：${kept}`,
    ].join('\n'),
  )
  const head = [
    '# 用户隐私保护指引（照此填写）',
    '',
    '由 `src/app/privacyFacts.ts` 生成，改动请改那一处，再运行 `npm run docs:privacy`。小程序里的隐私说明和授权前的弹窗用的是同一份清单。',
  ].join('\n')
  const never = ['## 不做的事', '', ...neverDone.map((words) => `- ${words}`)].join('\n')
  return `${[head, ...facts, never].join('\n\n')}\n`
}
