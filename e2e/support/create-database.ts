import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Makes an empty database on the server behind an address, and gives its address. */
export async function createDatabase(adminUrl: string): Promise<string> {
  const name = `e2e_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
}
