import { unfolded } from './coast';
import coast from './coast.json';

/**
 * Stands in for map/europe.json where a page may weigh little. Where the map is drawn widest, a coast goes only through
 * places less than a px off; bends of less than three px² are left out. Texts stand in the same places.
 */
export default unfolded(coast);
