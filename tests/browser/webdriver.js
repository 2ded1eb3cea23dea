// A small client for WebKit, which Playwright does not drive here.
import { spawn } from 'node:child_process';
import net from 'node:net';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const sleep = (milliseconds) => new Promise((woken) => setTimeout(woken, milliseconds));

const freePort = () =>
  new Promise((found) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

/** A session of WebKit's own test browser, with its files under `home`. Needs a display. */
export async function webkit(home) {
  const port = await freePort();
  const folder = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const driver = spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, HOME: home, XDG_CACHE_HOME: `${home}/cache`, XDG_CONFIG_HOME: `${home}/config`, XDG_DATA_HOME: `${home}/data` },
    stdio: 'ignore',
  });
  const call = async (method, path, body = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(60_000),
      ...(method === 'POST' && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await call('GET', '/status');
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await sleep(50);
    }
  }
  let session;
  try {
    const options = { binary: `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`, args: ['--automation', '--full-screen'] };
    // What a press draws may come a moment later on a busy machine.
    const timeouts = { implicit: 5000 };
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', timeouts, 'webkitgtk:browserOptions': options } };
    session = (await call('POST', '/session', { capabilities })).sessionId;
  } catch (error) {
    driver.kill();
    throw error;
  }
  const within = (method, path, body) => call(method, `/session/${session}${path}`, body);
  await within('POST', '/window/rect', { width: 360, height: 640 });
  return {
    goto: (address) => within('POST', '/url', { url: address }),
    enter: () => within('POST', '/frame', { id: 0 }),
    // The value of an expression, which may be a promise.
    read: (expression) =>
      within('POST', '/execute/async', {
        script: `const done = arguments[0]; Promise.resolve(${expression}).then(done, (error) => done('failed: ' + error))`,
        args: [],
      }),
    async click(selector) {
      const found = await within('POST', '/element', { using: 'css selector', value: selector });
      await within('POST', `/element/${found[ELEMENT]}/click`);
    },
    async escape() {
      const value = '\uE00C';
      const actions = [{ type: 'keyDown', value }, { type: 'keyUp', value }];
      await within('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    back: () => within('POST', '/back'),
    forward: () => within('POST', '/forward'),
    shot: async () => Buffer.from(await within('GET', '/screenshot'), 'base64'),
    // It reports none; the server's own list is the observer.
    asked: [],
    async close() {
      await within('DELETE', '').catch(() => {});
      driver.kill();
    },
  };
}
