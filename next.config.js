import { createHash } from 'node:crypto';

// Each write has a hash as its name, with this in it. Next makes another one for a build: no page that was open before an
// upgrade could save any more, nor one that came from another server of the same desk. It is no secret, since nothing is
// encrypted by it: no write has values bound in (lib/rules.test.ts).
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= createHash('sha256').update('diptych').digest('base64');

/** @type {import('next').NextConfig} */
export default {
  // The security headers are set by the server itself (bin/security-headers.ts), which makes a nonce per response.
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or dynamic inside: to be required at run time, not bundled.
  serverExternalPackages: ['pg', '@node-rs/argon2'],
  // A text of 5 MB, the most that is taken (lib/articles/input.ts), and what stands around it in a request.
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
  // npm run types checks them, once.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
};
