/// <reference types="@tarojs/taro" />

declare module '*.css'
declare module '*.svg' {
  const url: string
  export default url
}
declare module '*.png' {
  const url: string
  export default url
}

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which of the two builds this is; a constant at build time. */
    TARO_ENV: 'weapp' | 'h5'
  }
}
