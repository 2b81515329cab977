import { writeFile } from 'node:fs/promises';
import { briefJsonSchema } from '../functions/core/brief/schema.ts';

const SCHEMA_FILE = new URL('../brief.schema.json', import.meta.url);

await writeFile(SCHEMA_FILE, `${JSON.stringify(briefJsonSchema(), null, 2)}\n`);
