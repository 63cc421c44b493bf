/** What a page may say to a worker. `list`: send your list of files back through the port. `take-over`: wait no longer. */
export const messages = { list: 'kmu-offline list', takeOver: 'kmu-offline take over' } as const;
