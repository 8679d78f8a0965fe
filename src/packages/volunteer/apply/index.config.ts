export default definePageConfig({ navigationBarTitleText: '报名当志愿者' })
