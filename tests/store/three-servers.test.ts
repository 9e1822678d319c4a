/** The short form of three servers behind a balancer; `npm run test:long` has the long one. */
import { threeServers } from './three-servers.ts';

threeServers(20, 12, 180_000);
