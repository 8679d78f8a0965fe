export default definePageConfig({ navigationBarTitleText: '请他同意' })
