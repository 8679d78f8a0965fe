export default definePageConfig({ navigationBarTitleText: '清算与公示' })
