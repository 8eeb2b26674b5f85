// Loaded before a command (node --import): writes down every host that it connects to, in whatever thread or process.
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

const file = process.env.NOTED_CONNECTIONS ?? '';
const connect = Reflect.get(Socket.prototype, 'connect') as (...parameters: unknown[]) => Socket;

Socket.prototype.connect = function (this: Socket, ...parameters: unknown[]): Socket {
  // Node hands itself its parameters in a list; a path is that of a socket on this machine.
  const [target, name] = parameters.flat();
  const { host, port, path }: Readonly<Record<string, unknown>> =
    typeof target === 'object' && target !== null ? { ...target } : { host: name, port: target };
  if (path === undefined) appendFileSync(file, `${String(host)}:${String(port)}\n`);
  return Reflect.apply(connect, this, parameters);
};
