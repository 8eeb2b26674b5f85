import { createServer, type RequestListener } from 'node:http';

/** A server that is open. */
export interface OpenServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Opens a server of this machine.
 * @param port 0 for any that is free
 * @param host name or address by which it is reached
 * @throws Error where it cannot have its port
 */
export const openServer = async (
  listener: RequestListener,
  port: number,
  host: string,
): Promise<OpenServer> => {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  return {
    port: typeof bound === 'object' && bound ? bound.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
