// Serves one folder on loopback and remembers every request, an observer that no page gets around.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES = { '.html': 'text/html; charset=utf-8', '.txt': 'text/plain; charset=utf-8' };

export async function serve(folder, port = 0) {
  const root = path.resolve(folder);
  const requests = [];
  const server = http.createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const name = path.basename(new URL(request.url, 'http://localhost').pathname) || 'notes.html';
    const file = path.join(root, name);
    if (!fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    response.end(fs.readFileSync(file));
  });
  await new Promise((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/notes.html`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, port] = process.argv.slice(2);
  try {
    console.log((await serve(folder, Number(port))).address);
  } catch (error) {
    console.error(`server: ${error.message}`);
    process.exitCode = 1;
  }
}
