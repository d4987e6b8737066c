// The step before everything else, so it may use nothing that has to be installed.
//   node bin/setup.mjs [build] [browser] [-- arguments of bin/diptych]
// It installs, builds and finds a browser where that is still to do, and then goes on as bin/diptych in the same
// process, so that a signal to `npm start` reaches the server itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { lockFolder } from './folder-lock.mjs';

/** What goes into the build; a change anywhere else does not make it stale. */
const sources = ['app', 'components', 'lib', 'public', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json'];

/** Does what is wanted where it is still to do. `run` starts a program in the root and returns its exit code. */
export async function setUp(root, wanted, run = runIn(root)) {
  const release = await alone(root);
  try {
    if (mustInstall(root)) {
      await refuseWhileServed(root);
      install(root, run);
    }
    if (wanted.includes('build') && mustBuild(root)) {
      await refuseWhileServed(root);
      build(root, run);
    }
    if (wanted.includes('browser') && !findBrowser()) getBrowser(run);
  } finally {
    release();
  }
}

/** True when node_modules is missing, half made, or made from another lock than the one here. */
export function mustInstall(root) {
  const made = read(installStamp(root));
  if (made) return made !== lockHash(root);
  // Installed by hand: npm writes this file last.
  const npmsOwn = join(root, 'node_modules/.package-lock.json');
  return !existsSync(npmsOwn) || statSync(npmsOwn).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

function install(root, run) {
  say('Installing what Diptych is made of (npm ci); the first time takes a minute ...');
  // Without these two a run that is killed halfway can never pass for a whole one.
  rmSync(installStamp(root), { force: true });
  rmSync(join(root, 'node_modules/.package-lock.json'), { force: true });
  const npm = process.env.npm_execpath;
  const command = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  if (run([...command, 'ci', '--include=dev', '--no-audit', '--no-fund']) !== 0) {
    throw new Problem('npm ci did not finish: see above, check the network, and start again.');
  }
  writeFileSync(installStamp(root), lockHash(root));
}

/** True when there is no build, or its sources have changed since. */
export function mustBuild(root) {
  return !existsSync(join(root, '.next/BUILD_ID')) || read(buildStamp(root)) !== sourcesHash(root);
}

function build(root, run) {
  say('Building the desk (next build) ...');
  rmSync(buildStamp(root), { force: true });
  const hash = sourcesHash(root);
  if (run([process.execPath, 'node_modules/next/dist/bin/next', 'build']) !== 0) {
    throw new Problem('The build failed: see above.');
  }
  writeFileSync(buildStamp(root), hash);
}

function getBrowser(run) {
  say('No Chromium here; trying to get one for the tests in the browser ...');
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const ways = [
    [[process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium']],
    debian
      ? [
          ['apt-get', 'update'],
          ['apt-get', 'install', '-y', 'chromium'],
        ]
      : [],
  ];
  for (const way of ways) {
    if (way.length && way.every((command) => run(command) === 0) && works(findBrowser(), run)) return;
  }
  throw new Problem('Install Chromium or Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.');
}

function works(browser, run) {
  return browser !== null && run([browser, '--version']) === 0;
}

function sourcesHash(root) {
  const hash = createHash('sha256').update(lockHash(root));
  for (const path of sources.flatMap((name) => filesUnder(root, name))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesUnder(root, `${path}/${name}`));
}

function lockHash(root) {
  const machine = `${process.platform} ${process.arch} ${process.versions.modules}`;
  return createHash('sha256')
    .update(machine)
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function installStamp(root) {
  return join(root, 'node_modules/.diptych-installed');
}

function buildStamp(root) {
  return join(root, '.next/diptych-built');
}

/** A desk that is being served reads its packages and its build from the folder as it goes. */
async function refuseWhileServed(root) {
  const release = await lockFolder('served', root);
  if (!release) throw new Problem("This folder's desk is open, and what it runs on has changed: stop it first.");
  release();
}

/** Two set-ups of one folder take turns. */
async function alone(root) {
  for (let tries = 0; ; tries++) {
    const release = await lockFolder('setup', root);
    if (release) return release;
    if (tries === 0) say('Another set-up is at work in this folder; waiting for it ...');
    await pause(200);
  }
}

function runIn(root) {
  return ([program, ...args]) => {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
  };
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function say(sentence) {
  console.log(`diptych: ${sentence}`);
}

/** What the person at the terminal can do something about; printed without a stack. */
class Problem extends Error {}

async function main() {
  const words = process.argv.slice(2);
  const end = words.indexOf('--');
  try {
    await setUp(fileURLToPath(new URL('..', import.meta.url)), end < 0 ? words : words.slice(0, end));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`diptych: ${error.message}`);
    process.exit(1);
  }
  if (end < 0) return;
  process.argv = [...process.argv.slice(0, 2), ...words.slice(end + 1)];
  await import('./diptych');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
