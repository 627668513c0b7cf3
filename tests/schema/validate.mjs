// Checks the schema with an independent validator: it accepts every sample document and refuses every invalid one.
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const documents = (folder) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")).sort().map((name) => join(folder, name)) : [];

const validate = new Ajv({ strict: true, allErrors: false }).compile(read(join(root, "schema", "pactmodel.schema.json")));
const valid = [...documents(join(root, "samples", "data")), ...documents(join(here, "valid"))];
const invalid = documents(join(here, "invalid"));
let faults = 0;

for (const path of valid) {
  if (!validate(read(path))) {
    faults++;
    console.error(`${path} is refused:`, validate.errors);
  }
}

for (const path of invalid) {
  if (validate(read(path))) {
    faults++;
    console.error(`${path} is accepted, and should not be`);
  }
}

if (valid.length === 0 || invalid.length === 0) {
  faults++;
  console.error("There is nothing to check.");
}

console.log(`${valid.length} valid and ${invalid.length} invalid documents checked, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
