/** What the pages and the back end say to each other. */
export * from './records';
export * from './resolvers';
export * from './result';
