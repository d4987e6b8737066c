import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Door, type Handler, openDoor } from './door.ts';

let door: Door;
let isReady: () => Promise<void>;

const options = { host: '127.0.0.1', port: 0, dev: false, https: false, localOnly: true, proxies: 0 };

beforeEach(async () => {
  isReady = async () => {};
  door = await openDoor({ ...options, isReady: () => isReady() });
});

afterEach(() => door.close(0));

const echo: Handler = async (asked, response) => {
  response.end(JSON.stringify(asked.headers));
};

/** fetch would not let a test say which Host or policy it sends. */
function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: door.port, path, headers }, async (response) => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: await text(response) });
    });
    asked.once('error', reject).end();
  });
}

const nonceIn = (policy: unknown) => /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'/.exec(String(policy))?.[1];

describe('the door', () => {
  test('puts the security headers on every answer', async () => {
    const early = await ask('/');
    door.open(echo);
    for (const answer of [
      early,
      ...(await Promise.all(['/', '/healthz', '/readyz', '/no-such-page'].map((path) => ask(path)))),
    ]) {
      expect(answer.headers).toMatchObject({
        'content-security-policy': expect.stringContaining(`object-src 'none'`),
        'x-content-type-options': 'nosniff',
        'referrer-policy': expect.any(String),
        'permissions-policy': expect.any(String),
        'cross-origin-opener-policy': 'same-origin',
      });
    }
  });

  test('says what it cannot read where an address is no path of this site', async () => {
    door.open(async () => {
      throw new Error('the desk was asked');
    });
    for (const address of ['*', 'http://other.example.org/']) {
      const { status, body } = await ask(address);
      expect({ status, body }).toEqual({ status: 400, body: expect.stringContaining('cannot be read') });
    }
  });

  test('allows no inline script but that with the nonce, which is new each time and known to the desk', async () => {
    door.open(echo);
    const [first, second] = [await ask('/'), await ask('/')];
    const policy = String(first.headers['content-security-policy']);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(nonceIn(policy)).toMatch(/^[\w+/]{22}==$/);
    expect(JSON.parse(first.body)['content-security-policy']).toBe(policy);
    expect(nonceIn(second.headers['content-security-policy'])).not.toBe(nonceIn(policy));
  });

  test('does not believe a policy that a visitor sends along', async () => {
    door.open(echo);
    const sent = { 'Content-Security-Policy': `script-src 'nonce-mine'`, 'X-Nonce': 'mine' };
    expect((await ask('/', sent)).body).not.toContain('mine');
  });

  test('believes only its own proxies about where somebody comes from', async () => {
    const claims = { 'x-forwarded-for': '198.51.100.7, 203.0.113.5', 'x-diptych-address': '198.51.100.7' };
    const seen = async (proxies: number, headers: Record<string, string>) => {
      await door.close(0);
      door = await openDoor({ ...options, proxies, isReady });
      door.open(echo);
      return JSON.parse((await ask('/', headers)).body)['x-diptych-address'];
    };
    expect(await seen(0, claims)).toBe('127.0.0.1');
    expect(await seen(1, claims)).toBe('203.0.113.5');
    expect(await seen(2, claims)).toBe('198.51.100.7');
    expect(await seen(3, claims)).toBe('127.0.0.1');
    expect(await seen(1, { 'x-diptych-address': '198.51.100.7' })).toBe('127.0.0.1');
  });

  test('answers an address that cannot be read in a sentence', async () => {
    door.open(echo);
    expect(await ask('/articles/%E0%A4%A')).toMatchObject({ status: 400, body: expect.stringMatching(/address/) });
    expect(await ask('/articles/%E5%A4%9C')).toMatchObject({ status: 200 });
  });

  test('asks to come back, and a browser does, while the desk is being set up', async () => {
    expect(await ask('/')).toMatchObject({ status: 503, headers: { 'retry-after': '2', refresh: '2' } });
    expect(await ask('/healthz')).toMatchObject({ status: 200 });
    expect(await ask('/readyz')).toMatchObject({ status: 503 });
  });

  test('is not ready while the database does not answer, though alive', async () => {
    door.open(echo);
    isReady = () => Promise.reject(new Error('gone'));
    expect((await ask('/readyz')).status).toBe(503);
    expect((await ask('/healthz')).status).toBe(200);
    isReady = async () => {};
    expect((await ask('/readyz')).status).toBe(200);
  });

  test('of a desk for this machine only is closed to a foreign name that resolves here', async () => {
    door.open(echo);
    const statusFor = async (host: string) => (await ask('/', { Host: host })).status;
    for (const host of ['127.0.0.1:3000', 'localhost', '[::1]:3000']) expect(await statusFor(host)).toBe(200);
    for (const host of ['evil.example', '127.0.0.1.evil.example:3000', '10.0.0.1'])
      expect(await statusFor(host)).toBe(421);
  });

  test('lets a request under way finish when it closes, and takes no other', async () => {
    let finish = () => {};
    const begun = new Promise<void>((resolve) => {
      door.open(async (_, response) => {
        resolve();
        await new Promise<void>((go) => {
          finish = go;
        });
        response.end('done');
      });
    });
    const answer = ask('/');
    await begun;
    const closed = door.close(60_000);
    await expect(ask('/')).rejects.toThrow(/ECONNREFUSED/);
    finish();
    expect((await answer).body).toBe('done');
    await closed;
  });

  test('cuts a request that will not end', async () => {
    const begun = new Promise<void>((resolve) => door.open(async () => resolve()));
    const answer = ask('/');
    await begun;
    await Promise.all([expect(answer).rejects.toThrow(/socket hang up/), door.close(50)]);
  });

  test('answers in a sentence when the desk stumbles', async () => {
    door.open(() => Promise.reject(new Error('a slip that this test makes')));
    expect(await ask('/')).toMatchObject({ status: 500, body: expect.not.stringContaining('slip') });
  });
});
