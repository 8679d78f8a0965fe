/**
 * WeChat draws the bars over and under the page itself. In a browser Taro's stand in for them: here they are made
 * landmarks, and the way back can be reached with the keyboard. Answers what the page is called.
 */
export function readTitleBar(): string {
  const bar = document.getElementById('taro-navigation-bar')
  bar?.setAttribute('role', 'banner')
  document.querySelector('taro-tabbar')?.setAttribute('role', 'navigation')
  makeButton(bar?.querySelector<HTMLElement>('.taro-navigation-bar-back'), '返回')
  makeButton(bar?.querySelector<HTMLElement>('.taro-navigation-bar-home'), '回首页')
  return document.title
}

function makeButton(thing: HTMLElement | null | undefined, label: string): void {
  if (!thing || thing.getAttribute('role') === 'button') return
  thing.setAttribute('role', 'button')
  thing.setAttribute('aria-label', label)
  thing.tabIndex = 0
  thing.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') thing.click()
  })
}
