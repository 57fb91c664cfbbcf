/** A setting that can't be used. */
export interface SettingProblem {
  readonly env: string;
  readonly message: string;
}

/** The settings can't be used; the message lists every wrong one and never shows a value. */
export class SettingsError extends Error {
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    const lines = problems.map(({ env, message }) => `  ${env}: ${message}`);
    super(`These settings need a look (docs/configuration.md explains them):\n${lines.join('\n')}`);
    this.name = 'SettingsError';
    this.problems = problems;
  }
}
