/**
 * Calls that need an answer of the person, of WeChat or of another app. They must be there by name, unanswered: Taro looks
 * at the keys of `wx` when it starts, and gives the app only what it found.
 */
export const askingCalls = [
  'authorize', 'checkSession', 'chooseAddress', 'chooseImage', 'chooseLocation', 'chooseMedia', 'chooseMessageFile',
  'connectSocket', 'downloadFile', 'getClipboardData', 'getLocation', 'getNetworkType', 'getPrivacySetting',
  'getSetting', 'getUserProfile', 'login', 'makePhoneCall', 'openDocument', 'openLocation', 'openPrivacyContract',
  'openSetting', 'previewMedia', 'request', 'requestPayment', 'requestSubscribeMessage', 'requirePrivacyAuthorize',
  'saveImageToPhotosAlbum', 'scanCode', 'setClipboardData', 'setTabBarBadge', 'removeTabBarBadge', 'shareFileMessage',
  'showActionSheet', 'showLoading', 'hideLoading', 'showModal', 'showToast', 'hideToast', 'uploadFile',
] as const // prettier-ignore
