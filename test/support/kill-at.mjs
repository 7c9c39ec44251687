/**
 * Loaded before a command (`node --import`), ends it by SIGKILL when it first does what KILL_AT matches: a call of the
 * file system with its paths (`rename /a /b`), or something that is sent to a server (`send …`). What it was writing is
 * half written.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';

const phase = new RegExp(process.env.KILL_AT, 's');

const killIf = (text, before = () => {}) => {
  if (!phase.test(text)) return;
  before();
  process.kill(process.pid, 'SIGKILL');
};

for (const name of ['open', 'readdir', 'rename', 'rm', 'writeFile']) {
  const act = fs.promises[name];
  fs.promises[name] = (path, more, ...rest) => {
    const isContent = name === 'writeFile';
    const half = () => isContent && fs.writeFileSync(path, more.slice(0, more.length / 2));
    killIf(`${name} ${path} ${isContent ? '' : more}`, half);
    return act(path, more, ...rest);
  };
}
syncBuiltinESMExports();

const { write } = Socket.prototype;
Socket.prototype.write = function (data, ...rest) {
  killIf(`send ${typeof data === 'string' ? data : Buffer.from(data).toString('latin1')}`);
  return write.call(this, data, ...rest);
};
