import { defineRule } from '../rule.ts';

/** The file is not what its name says. */
export const wrongFileType = defineRule({
  id: 'wrong-file-type',
  family: 'provenance',
  severity: 'INFO',
  title: 'The file is not what its name says',
  about: 'Name or header claim another type than the bytes show. Usually an accident, sometimes a disguise.',
  why: 'A disguised file may get past filters that go by its name.',
  falsePositives: 'Files renamed by hand or by a messenger.',
  source: 'Magic bytes of the file.',
  logOdds: 0.3,
  appliesTo: () => null,
  evaluate: ({ document }) =>
    document.file.claimedType === null
      ? null
      : {
          severity: 'INFO',
          explanation: `It claims to be ${document.file.claimedType} but is ${document.file.mediaType}. It was read as what it is; ask the sender only if the name was no mistake.`,
          evidence: [],
        },
});
