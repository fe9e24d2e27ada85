// Compiles a schema in the strictest mode and checks documents with it.
//
// node check.mjs SCHEMA DOCUMENTS PLACES
// DOCUMENTS is a JSON array of documents; PLACES gets an array with one array of JSON pointers each.
// A schema of others, in draft 4, is taken as it is.
import { readFileSync, writeFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";

const [schemaFile, documentsFile, placesFile] = process.argv.slice(2);
const json = (file) => JSON.parse(readFileSync(file, "utf8"));

const schema = json(schemaFile);
const ajv = schema.$schema.includes("draft-04")
  ? new AjvDraft04({ strict: false, validateFormats: false, allErrors: true })
  : new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
const validate = ajv.compile(schema);

const places = json(documentsFile).map((document) => {
  validate(document);
  // The keyword 'if' repeats at its own place what 'then' or 'else' found within.
  const errors = (validate.errors ?? []).filter((error) => error.keyword !== "if");
  return [...new Set(errors.map((error) => error.instancePath))].sort();
});
writeFileSync(placesFile, JSON.stringify(places));
