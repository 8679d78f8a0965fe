/** Where the phone may put one file that it is about to send. */
export interface UploadPlace {
  /** below the cloud's storage */
  cloudPath: string
}
