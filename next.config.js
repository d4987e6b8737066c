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
