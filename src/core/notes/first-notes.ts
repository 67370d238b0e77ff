/** How many notes of a card are shown before its list is unfolded. */
export const FIRST_NOTES = 4;
