// Imported before Astro by every command that runs it: nothing is reported to anyone, and nobody asks for a new version.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

export {};
