/** Three servers behind a balancer, two hundred readers. */
import { threeServers } from './three-servers.ts';

threeServers(200, 40, 900_000);
