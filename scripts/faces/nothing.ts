/** A callback of a face that only shows. */
export const nothing = () => {}
