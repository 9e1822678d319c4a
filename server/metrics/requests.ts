/** How long requests take, by route and status. No label holds what was asked for: there are as many series as there are routes. */
import type { RequestHandler } from 'express';
import { Gauge, Histogram, type Registry } from 'prom-client';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Seconds: a page from the cache takes milliseconds, the longest replay two seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** To stand before all else that answers. */
export function measureRequests(registers: Registry[]): RequestHandler {
  const seconds = new Histogram({
    name: 'otherwise_request_seconds', help: 'Requests by route, and how long they took. Status "left": whoever asked did not wait.',
    labelNames: ['method', 'route', 'status'], buckets: BUCKETS, registers,
  });
  const underWay = new Gauge({ name: 'otherwise_requests_under_way', help: 'Requests that are being answered.', registers });
  return (request, response, next) => {
    underWay.inc();
    const taken = seconds.startTimer();
    const method = METHODS.includes(request.method) ? request.method : 'other';
    response.on('close', () => {
      underWay.dec();
      const { route = 'none' } = response.locals as { route?: string };
      taken({ method, route, status: response.writableFinished ? String(response.statusCode) : 'left' });
    });
    next();
  };
}
