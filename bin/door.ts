import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { securityHeaders } from './security-headers.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type DoorOptions = {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly dev: boolean;
  readonly https: boolean;
  /** Answer only to names of this machine: a foreign name that resolves here is a trick (DNS rebinding). */
  readonly localOnly: boolean;
  /** How many reverse proxies are believed about where a request comes from. */
  readonly proxies: number;
  /** Throws when the desk cannot work right now. */
  isReady(): Promise<void>;
};

export type Door = {
  readonly server: Server;
  readonly port: number;
  /** From now on requests go to the desk; before, they are asked to come back. */
  open(handler: Handler): void;
  /** Takes no new request, lets those under way finish within `grace` milliseconds, then cuts what is left. */
  close(grace: number): Promise<void>;
};

/** The way into the desk: listens, answers /healthz and /readyz itself, and puts the security headers on everything. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  let desk: Handler | null = null;
  const server = createServer((request, response) => {
    receive(request, response, options, desk).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else answer(response, 500, 'The desk stumbled; try again.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    server,
    port: (server.address() as AddressInfo).port,
    open: (handler) => {
      desk = handler;
    },
    close: (grace) => close(server, grace),
  };
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  options: DoorOptions,
  desk: Handler | null,
): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const headers = securityHeaders({ nonce, dev: options.dev, https: options.https });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Next reads the nonce for its own scripts from the request's policy; what a client sent there must not count.
  request.headers['content-security-policy'] = headers['Content-Security-Policy'];
  request.headers['x-nonce'] = nonce;
  // Neither must the address that somebody claims to come from: the throttle of the sign-in counts by it.
  request.headers['x-diptych-address'] = addressOf(request, options.proxies);
  const path = request.url?.split('?')[0];
  if (path === '/healthz') return answer(response, 200, 'alive');
  if (path === '/readyz') return (desk ? options.isReady() : Promise.reject()).then(...readiness(response));
  if (options.localOnly && !isLocal(request.headers.host))
    return answer(response, 421, 'This desk is for this machine only.');
  if (!path?.startsWith('/')) return answer(response, 400, 'This address cannot be read: it is no path of this desk.');
  if (!isReadable(path))
    return answer(response, 400, 'This address cannot be read: a percent sign stands for nothing.');
  if (!desk) {
    // A browser comes back by itself: whoever opens the address while the database starts need not know to.
    response.setHeader('Retry-After', '2').setHeader('Refresh', '2');
    return answer(response, 503, 'The desk is being set up; this page will show it in a moment.');
  }
  await desk(request, response);
}

// What the outermost proxy of ours was asked from: proxies add at the end, and only the last so many are ours.
function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const told = proxies > 0 ? forwarded.at(-proxies)?.trim() : '';
  return told || (socket.remoteAddress ?? '');
}

function readiness(response: ServerResponse): [() => void, () => void] {
  return [() => answer(response, 200, 'ready'), () => answer(response, 503, 'not ready')];
}

function answer(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${sentence}\n`);
}

function isReadable(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}

function isLocal(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, '').toLowerCase();
  return name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name ?? '');
}

async function close(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection whose last request has been answered would otherwise be kept alive for another.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
