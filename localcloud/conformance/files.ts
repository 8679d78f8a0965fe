import assert from 'node:assert/strict'
import { fresh, type Checks } from './subject'

export const files: Checks = {
  'what was uploaded can be downloaded, until it is deleted': async (subject) => {
    const content = Buffer.from([0xff, 0xd8, 0x00, 0x0a])
    const cloudPath = `conformance/${fresh()}/照片 1.jpg`
    const { fileID } = await subject.files.uploadFile({ cloudPath, fileContent: content })
    assert.match(fileID, /^cloud:\/\/.+\/conformance\//)
    const { fileContent } = await subject.files.downloadFile({ fileID })
    assert.deepEqual([...fileContent], [...content])
    const { fileList } = await subject.files.deleteFile({ fileList: [fileID] })
    assert.equal(fileList[0]?.status, 0)
    await assert.rejects(subject.files.downloadFile({ fileID }))
  },
  'a temporary link opens the file; a missing file has none': async (subject) => {
    const { fileID } = await subject.files.uploadFile({
      cloudPath: `conformance/${fresh()}.txt`,
      fileContent: Buffer.from('hello'),
    })
    const { fileList } = await subject.files.getTempFileURL({ fileList: [fileID, `${fileID}.none`] })
    assert.equal(await (await fetch(fileList[0]?.tempFileURL ?? '')).text(), 'hello')
    assert.equal(fileList[1]?.tempFileURL, '')
    await subject.files.deleteFile({ fileList: [fileID] })
  },
}
