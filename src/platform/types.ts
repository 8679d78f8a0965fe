import type { Envelope } from '../../contract/actions'
import type { PaperPage } from './drawPaper'

/** What differs between WeChat and the browser. `x.ts` is the browser's side, `x.weapp.ts` WeChat's; the build chooses. */

export interface Storage {
  /** undefined when nothing is kept under this key, or it cannot be read */
  get(key: string): unknown
  set(key: string, value: unknown): void
  remove(key: string): void
  keys(): readonly string[]
}

export interface Transport {
  /** Brings the function's own answer. Throws NetworkFailure when none came. */
  deliver(envelope: Envelope): Promise<unknown>
}

export interface Photos {
  /** Lets the person take or choose up to `max` pictures, or opens the camera at once; empty when they changed their mind. Local paths. */
  choose(max: number, camera: boolean): Promise<readonly string[]>
  /** What <Image src> takes for a cloud fileId or a local path. */
  url(fileId: string): string
  /** Shows pictures whole, beginning with `current` (fileIds). */
  preview(current: string, all: readonly string[]): void
}

/** Files that wait in the phone for a network, of the whole mini-program. */
export const keptFilesMax = 40

export interface KeptFiles {
  /** Keeps a copy under this name, also when the app is killed. False when there is no room for it. */
  keep(name: string, localPath: string): Promise<boolean>
  /** Where the copy is shown, played and sent from; null when there is none. */
  path(name: string): Promise<string | null>
  drop(name: string): Promise<void>
  names(): Promise<readonly string[]>
}

export interface Recorded {
  localPath: string
  seconds: number
}

export interface Recorder {
  /** whether this device can record at all; when not, offer writing */
  able: boolean
  /** Asks for the microphone where nobody has answered yet; false when it may not be used. */
  allowed(): Promise<boolean>
  /** Records until `stop`, or for so long; null when nothing came of it. */
  record(maxSeconds: number): Promise<Recorded | null>
  stop(): void
}

export interface Player {
  /** Plays a cloud fileId or a local path; answers how to stop. `ended` is called once, however it ends. */
  play(source: string, ended: () => void): () => void
}

/** Reads words aloud, where the platform can (U1). */
export interface Speaker {
  /** Calls `able` as soon as it is sure that it can, perhaps never; answers how to ask no longer. */
  whenAble(able: () => void): () => void
  /** Reads these words; answers how to stop. `ended` is called once, however it ends. */
  say(words: string, ended: () => void): () => void
}

export interface Uploads {
  /** Puts one file where the cloud said, and tells its fileId. Throws NetworkFailure. */
  send(localPath: string, cloudPath: string): Promise<string>
}

/** A file as somebody chose it. */
export interface ChosenFile {
  /** as they call it */
  name: string
  bytes: number
  /** where it can be read until it is uploaded */
  path: string
}

export interface Files {
  /** Lets the person choose one file with one of these endings; null when they changed their mind. */
  choose(endings: readonly string[]): Promise<ChosenFile | null>
}

export interface Printer {
  /** whether this window can be printed; when not, offer keeping the picture */
  able: boolean
  print: () => void
}

export interface Paper {
  /** Draws it and hands it to the person under this name, right after a tap; false when it could not be. */
  keep(name: string, page: PaperPage): Promise<boolean>
}

export interface Scanner {
  /** whether this device can scan at all; when not, offer typing the code */
  able: boolean
  /** the code's text; null when the person changed their mind */
  scan(): Promise<string | null>
}

export interface Device {
  /** the phone's own font setting as a factor, 1 to 1.75 */
  fontScale(): number
  /** paints what lies outside the pages, where the phone does not do it by itself */
  paint(theme: 'auto' | 'light' | 'dark'): void
  /** a short tick under the finger, where there is one */
  tick(): void
  call(phoneNumber: string): Promise<void>
  /** puts words on the clipboard */
  copy(text: string): Promise<void>
  /** runs when the network, or the app, comes back; returns how to stop */
  onBack(run: () => void): () => void
  /** how far the cloud's clock is ahead of this one, ms; only the local cloud's clock can be moved */
  clockOffset(): Promise<number>
}

/** WeChat asks whether the person agrees to the privacy guide, before the first protected interface. */
export interface PrivacyQuestion {
  /** the id of the button, of WeChat's own kind, that was pressed */
  agree(buttonId: string): void
  /** the interface that waited fails; the app goes on without it */
  refuse(): void
}

/** No answer came: nobody knows whether the command was done. Retry it with the same requestId. */
export class NetworkFailure extends Error {
  override name = 'NetworkFailure'
}
