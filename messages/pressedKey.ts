/**
 * Before the plan's id: where a page writes down, in `storage.local`, that the person presses save. A message may be lost
 * with the page, where the background must be started first; what is written is not.
 */
export const pressedKey = 'pressed '
