/** The empty page every phone of the harness starts from. Scripts of the build are asked for by the runtime. */
export const page = `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="stylesheet" href="/harness/style.css"></head>
<body><script src="/harness/tables.js"></script><script src="/harness/runtime.js"></script></body></html>`

/** The looks WeChat itself gives: the frame of the phone, dialogs, and the built-in tags before the app styles them. */
export const stylesheet = `
html, body { margin: 0; height: 100%; overflow: hidden; font: 16px/1.4 sans-serif }
.phone { position: absolute; inset: 0; display: flex; flex-direction: column }
.phone-bar { height: 44px; flex: none; display: flex; align-items: center; justify-content: center; position: relative }
.phone-back { position: absolute; left: 8px; border: 0; background: none; font-size: 22px }
/* the transform makes position: fixed mean the page's area, as in a webview of WeChat */
.phone-pages { flex: 1; position: relative; overflow: hidden; transform: translate(0) }
wx-page { display: block; position: absolute; inset: 0; overflow: auto; background: #fff }
wx-page[hidden] { display: none }
.phone-tabs { height: 50px; flex: none; display: flex; border-top: 1px solid #ddd; background: #fff }
.phone-tabs[hidden] { display: none }
.phone-tabs > div { flex: 1; display: flex; flex-direction: column; align-items: center; font-size: 12px }
.phone-tabs img { width: 24px; height: 24px }
.phone-over { position: absolute; inset: 0; background: #0006; display: flex; align-items: center;
  justify-content: center; z-index: 9999 }
.phone-dialog { background: #fff; max-width: 80%; max-height: 80%; overflow: auto; padding: 16px }
.phone-toast { position: absolute; left: 50%; top: 45%; background: #000b; color: #fff; z-index: 9998 }
wx-view, wx-form, wx-picker, wx-scroll-view { display: block }
wx-scroll-view { overflow: hidden }
wx-text { display: inline; white-space: pre-line }
wx-label { display: inline }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden }
wx-image > img { width: 100%; height: 100%; display: block }
wx-button { display: block; position: relative; margin: 0 auto; padding: 0 14px; box-sizing: border-box;
  font-size: 18px; text-align: center; line-height: 2.55555556; border-radius: 5px; overflow: hidden }
wx-input, wx-textarea { display: block; overflow: hidden }
wx-input { height: 1.4em; min-height: 1.4em }
wx-textarea { width: 300px; height: 150px }
wx-input > input, wx-textarea > textarea { border: 0; padding: 0; margin: 0; outline: 0; background: none;
  font: inherit; color: inherit; width: 100%; height: 100%; text-align: inherit; box-sizing: border-box }
wx-switch { display: inline-block }
`
