export default definePageConfig({ navigationBarTitleText: '更正服务时长' })
