/** What an answer needs besides its rows: words and a pen. Fetched with the first answer that the build has not printed. */
export { pen } from './pen';
export { say } from './say';
