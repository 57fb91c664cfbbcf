import { compose } from './compose.ts';
import { loadSettings } from './config/load-settings.ts';
import { createLogger } from './platform/logger/logger.ts';

const settings = loadSettings();
const log = createLogger({ level: settings.logLevel });
const program = await compose(settings, log);
const address = await program.http.listen({ host: settings.host, port: settings.port });
process.stdout.write(`Vouch serves ${address}\n`);
