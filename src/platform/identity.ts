/** Whose phone this browser window is: `?as=` chooses one of the demo people, so several can live side by side. */
export function openid(): string {
  return new URLSearchParams(window.location.search).get('as') ?? ''
}
