/** What turns talks and figures into letters of an address, and back. Fetched when there is one. */
export { subjectOf } from './subject';
export { packTalk, unpackTalk } from './talk-text';
