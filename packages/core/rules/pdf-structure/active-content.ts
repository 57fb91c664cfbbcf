import { onlyPdf } from '../gates.ts';
import { defineRule } from '../rule.ts';

/** Names of files that run when they are opened. */
const PROGRAMS =
  /\.(?:exe|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|msi|lnk|dll|app|dmg|iso|docm|xlsm)$/i;

/** The file runs something when it is opened. */
export const activeContent = defineRule({
  id: 'active-content',
  family: 'pdf-structure',
  severity: 'CRITICAL',
  title: 'The file can run programs',
  about:
    'An invoice needs neither scripts nor attached programs nor actions that start any. They are a risk for whoever opens the file.',
  why: 'A file that acts when it is opened can attack the reader, and invoicing programs do not make such files.',
  falsePositives: 'Forms that compute sums with a script.',
  source: 'ISO 32000-1, 12.6.4.5 (launch actions), 12.6.4.16 (JavaScript).',
  logOdds: 1.5,
  appliesTo: onlyPdf,
  evaluate: ({ document }) => {
    if (document.pdf?.hasLaunchAction) {
      return {
        severity: 'CRITICAL',
        explanation: 'It holds an action that starts another program. Do not open it in a desktop reader.',
        evidence: [],
        logOdds: 1.5,
      };
    }
    const program = document.attachments.find(({ name }) => PROGRAMS.test(name));
    if (program) {
      return {
        severity: 'CRITICAL',
        explanation: `It holds the program "${program.name.slice(0, 60)}". Do not open it; ask the sender what it is for.`,
        evidence: [{ place: null, text: program.name.slice(0, 200) }],
        logOdds: 1.5,
      };
    }
    if (!document.pdf?.hasJavaScript) return null;
    const explanation = 'It holds a script, as some forms do. Open it with care.';
    return { severity: 'INFO', explanation, evidence: [], logOdds: 0.2 };
  },
});
