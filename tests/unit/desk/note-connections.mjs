// Loaded before a command (node --import): writes down every host that it connects to, in whatever thread or process.
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

const { connect } = Socket.prototype;
Socket.prototype.connect = function (...parameters) {
  // Node hands itself its parameters in a list; a path is that of a socket on this machine.
  const [target] = parameters.flat();
  const { host, port, path } =
    typeof target === 'object' ? target : { host: parameters[1], port: target, path: undefined };
  if (path === undefined) appendFileSync(process.env.NOTED_CONNECTIONS, `${host}:${port}\n`);
  return connect.apply(this, parameters);
};
