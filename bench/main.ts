// Lists the benchmarks, or runs one: npm run bench -- NAME [options]
import { globSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const names = globSync('*.ts', { cwd: folder })
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'main')
  .toSorted();
const [name, ...options] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
  console.log(`Benchmarks: ${names.join(', ')}\nRun one: npm run bench -- NAME [options]`);
} else {
  process.exit(
    spawnSync(process.execPath, [`${folder}${name}.ts`, ...options], { stdio: 'inherit' }).status ?? 1,
  );
}
