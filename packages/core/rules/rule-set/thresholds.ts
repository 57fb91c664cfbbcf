/** A number on which a check turns, and how far an organization may move it. */
export interface ThresholdFacts {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  readonly unit: 'days' | 'bits' | 'log-odds';
  readonly about: string;
}

/** Every number on which checks turn and that honest organizations may see differently. */
export const THRESHOLDS = {
  futureIgnoredDays: {
    usual: 2,
    least: 0,
    most: 14,
    unit: 'days',
    about: 'Days ahead of the day of receipt that are ignored: time zones and clocks.',
  },
  futureFarDays: {
    usual: 31,
    least: 7,
    most: 400,
    unit: 'days',
    about: 'Days ahead up to which a date is a note only: rents and subscriptions are billed ahead.',
  },
  fileOlderIgnoredDays: {
    usual: 7,
    least: 0,
    most: 90,
    unit: 'days',
    about: 'Days that a file may be older than its invoice date without a word.',
  },
  fileOlderFarDays: {
    usual: 60,
    least: 14,
    most: 400,
    unit: 'days',
    about: 'Days that a file may be older than its invoice date with a note only.',
  },
  fileYoungerIgnoredDays: {
    usual: 90,
    least: 7,
    most: 4000,
    unit: 'days',
    about: 'Days that a file may be younger than its invoice date without a word.',
  },
  samePictureBits: {
    usual: 6,
    least: 0,
    most: 12,
    unit: 'bits',
    about: 'Bits of 64 that may differ between the fingerprints of two pictures of one paper.',
  },
  editedWordFrom: {
    usual: 0.5,
    least: 0.2,
    most: 3,
    unit: 'log-odds',
    about: 'Weaker traces of an edit in a picture are not told.',
  },
  editedWordSeriousFrom: {
    usual: 1.7,
    least: 0.5,
    most: 3,
    unit: 'log-odds',
    about: 'From here a trace of an edit in a picture is more than a note.',
  },
} as const satisfies Readonly<Record<string, ThresholdFacts>>;

/** Name of a threshold. */
export type ThresholdName = keyof typeof THRESHOLDS;

/** The value of every threshold. */
export type Thresholds = Readonly<Record<ThresholdName, number>>;

/** All names, in the order of the list. */
export const THRESHOLD_NAMES = Object.keys(THRESHOLDS) as readonly ThresholdName[];

/** The values that hold when nobody chooses others. */
export const USUAL_THRESHOLDS: Thresholds = withThresholds({});

/** The usual values with some of them replaced; what lies outside the allowed range is brought to its edge. */
export function withThresholds(chosen: Readonly<Partial<Record<ThresholdName, number>>>): Thresholds {
  const valueOf = (name: ThresholdName) => {
    const { usual, least, most } = THRESHOLDS[name];
    return Math.min(most, Math.max(least, chosen[name] ?? usual));
  };
  return Object.fromEntries(THRESHOLD_NAMES.map((name) => [name, valueOf(name)])) as Record<
    ThresholdName,
    number
  >;
}
