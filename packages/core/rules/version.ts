/** Version of the rules and their weights: raised when a verdict could change. */
export const RULE_SET_VERSION = '1.6.0';
