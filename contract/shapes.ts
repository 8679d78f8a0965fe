/** How what people send is written, apart from the schemas, so that the phone has it as well. */
export const shapes = {
  /** of anything; a community's is also what stands under its code */
  id: /^[A-Za-z0-9_-]{1,64}$/,
  /** a ULID, or any id of the same alphabet made by the client before sending */
  requestId: /^[A-Za-z0-9_-]{8,64}$/,
  cursor: /^[A-Za-z0-9_.~-]{1,120}$/,
  pickupCode: /^\d{6}$/,
  /** a picture or a recording as the phone has just sent it */
  incomingFile: /^cloud:\/\/[\w.-]+\/incoming\/[\w.-]+$/,
  /** what WeChat's button gives for a telephone number */
  phoneCode: /^[\x21-\x7e]{1,256}$/,
} as const

export const pickupCodeDigits = 6
