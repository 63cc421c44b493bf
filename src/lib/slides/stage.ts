/**
 * The stage that every slide is laid out on, in its own px; slides.css scales it to the window. The numbers stand
 * there too: a browser test holds the two together.
 */
export const stage = { width: 1920, height: 1080 } as const;

/** Kept free at the edges. */
export const edge = { side: 80, top: 56, bottom: 40 } as const;

/** Width between the sides. */
export const room = stage.width - 2 * edge.side;

/** What still can be read from the last row. */
export const smallestType = 24;

/** The smallest type in any drawing, px of its own: names of references, years, flags. */
export const smallestDrawn = 12;

/** A line of small print and of a subtitle. */
export const small = { size: 24, line: 31 } as const;
export const subtitle = { size: 28, line: 36 } as const;

/** Kept free at the right of the sources for the number of the slide. */
export const numberRoom = 140;
