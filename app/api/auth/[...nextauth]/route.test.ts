import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { POST } from './route';

test.each([
  ['no form', { 'content-type': 'application/json', 'content-length': '6' }, '{email', 415],
  [
    'more than any form',
    { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '70000' },
    'email=a',
    413,
  ],
  ['of unknown length', { 'content-type': 'application/x-www-form-urlencoded' }, 'email=a', 413],
])('what strangers send that is %s is refused unread', async (_, headers: Record<string, string>, body, status) => {
  const request = new NextRequest('http://desk.example.org/api/auth/callback/demo', { method: 'POST', headers, body });
  const answer = await POST(request, { params: Promise.resolve({ nextauth: ['callback', 'demo'] }) });
  expect({ status: answer.status, isRead: request.bodyUsed }).toEqual({ status, isRead: false });
});
