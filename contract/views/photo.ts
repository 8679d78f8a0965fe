export interface PhotoView {
  photoId: string
  /** cloud file id; the client's platform seam turns it into a picture */
  fileId: string
  /** 审核中: shown only to its owner and staff until it has passed */
  checking: boolean
}
