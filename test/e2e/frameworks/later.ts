/** The reports that a story shows one after the other. */
export const LATER = ['Alexander Lukashenko speaks', 'Natalya Radina writes'] as const;
