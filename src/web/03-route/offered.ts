import type { Casework } from '#casework/casework';

/** What the guide answers: the lawful routes, the closed ones, what to find out and what to check. */
export type Offered = ReturnType<Casework['routesFor']>;
export type OfferedRoute = Offered['lawful'][number];
