// In place of the one of @tarojs/plugin-platform-weapp, whose table of elements and list of calls are cut down here.
// apis.json is what the app calls and WeChat answers later: Taro makes promises of these, where its own list has 190. Going
// to a page must be among them, because Taro marks each visit there.
import { mergeReconciler, processApis } from '@tarojs/shared'
import apis from './apis.json'

mergeReconciler({
  initNativeApi(taro) {
    processApis(taro, wx, { needPromiseApis: apis })
    taro.cloud = wx.cloud
  },
})
