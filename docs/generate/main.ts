import { writeFileSync } from 'node:fs';
import { compatibilityMarkdown } from './compatibility.ts';
import { generateConfiguration } from './configuration.ts';
import { generateOpenApi } from './openapi.ts';
import { rulesMarkdown } from './rules.ts';
import { generateSdk } from './sdk.ts';

generateOpenApi();
generateConfiguration();
generateSdk();
writeFileSync(new URL('../rules.generated.md', import.meta.url), rulesMarkdown());
writeFileSync(new URL('../compatibility.md', import.meta.url), compatibilityMarkdown());
