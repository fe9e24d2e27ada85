// Compiles a schema in the strictest mode and checks documents with it.
//
// node check.mjs SCHEMA DOCUMENTS PLACES
// DOCUMENTS is a JSON array of documents; PLACES gets an array with one array of JSON pointers each.
import { readFileSync, writeFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const [schemaFile, documentsFile, placesFile] = process.argv.slice(2);
const json = (file) => JSON.parse(readFileSync(file, "utf8"));

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
const validate = ajv.compile(json(schemaFile));

const places = json(documentsFile).map((document) => {
  validate(document);
  // The keyword 'if' repeats at its own place what 'then' or 'else' found within.
  const errors = (validate.errors ?? []).filter((error) => error.keyword !== "if");
  return [...new Set(errors.map((error) => error.instancePath))].sort();
});
writeFileSync(placesFile, JSON.stringify(places));
