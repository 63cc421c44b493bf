/** Size of the picture that other sites show beside a link to a figure, px: what Open Graph asks for. */
export const cardSize = { width: 1200, height: 630 };
