/** A card for a group chat. It shows nothing private: building and trade at most. */
export interface ShareCard {
  title: string
  path: string
}
