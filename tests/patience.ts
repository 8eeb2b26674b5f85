/**
 * Longest wait for anything in the tests, in milliseconds. It only ends what hangs: a machine with other work is
 * slow, not wrong, so no test measures time by the clock.
 */
export const patienceMs = 600_000;
