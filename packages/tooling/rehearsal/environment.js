/**
 * The environment of what the rehearsal runs: this process's own, without the settings npm leaves to the scripts it
 * runs, and with npm and git told to heed nobody's settings but the rehearsal's.
 * @param {{ npmrc: string, cache: string, gitconfig: string }} files
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf({ npmrc, cache, gitconfig }) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) && !name.startsWith("GIT_") && name !== "INIT_CWD",
  );
  return {
    ...Object.fromEntries(kept),
    CI: "true",
    NO_COLOR: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    npm_config_userconfig: npmrc,
    npm_config_globalconfig: `${npmrc}-of-all`,
    npm_config_cache: cache,
    npm_config_logs_max: "0",
    GIT_CONFIG_GLOBAL: gitconfig,
    GIT_CONFIG_NOSYSTEM: "1",
  };
}
