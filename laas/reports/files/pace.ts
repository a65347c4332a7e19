/** How far a reading has come; `share` 0 … 1, null where nobody knows how much there is. */
export interface FileProgress {
  rows: number
  share: number | null
}

export interface FilePace {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: FileProgress) => void) | undefined
}
