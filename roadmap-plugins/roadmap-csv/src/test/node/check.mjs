// Checks a data package: its descriptor, and each row against its schema and its keys.
//
// node check.mjs FOLDER ERRORS
// ERRORS gets a line for each error: the resource, the row if there is one, and what is wrong.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import datapackage from "datapackage";

const [folder, errorsFile] = process.argv.slice(2);
const errors = [];
const descriptor = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
const one = await datapackage.Package.load(descriptor, { basePath: folder });
for (const error of one.errors) {
  errors.push(`package: ${error.message}`);
}

const flat = (error) => (error.multiple ? error.errors.flatMap(flat) : [error]);
let rows = 0;
for (const resource of one.resources) {
  const relations = await resource.checkRelations().then(() => [], flat);
  for (const error of relations) {
    errors.push(`${resource.name}: ${error.message}`);
  }
  const stream = await resource.iter({ stream: false, forceCast: true });
  for (let next = await stream.next(); !next.done; next = await stream.next()) {
    rows++;
    if (next.value instanceof Error) {
      for (const error of flat(next.value)) {
        errors.push(`${resource.name}: ${error.message}`);
      }
    }
  }
}
writeFileSync(errorsFile, `${rows} rows\n${errors.map((line) => line.replaceAll("\n", " ") + "\n").join("")}`);
