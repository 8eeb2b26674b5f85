/** What commands are run with in tests: nothing of this shell but its path, and what Node has compiled before. */
export const plainEnvironment = {
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
};
