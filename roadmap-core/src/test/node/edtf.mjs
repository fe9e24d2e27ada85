// Reads dates, one a line, and writes for each: the first and the last day as days from 1970-01-01.
//
// node edtf.mjs TEXTS DAYS
// A line of DAYS is "invalid", or two columns: a number of days, "open", or "none" for no number.
import { readFileSync, writeFileSync } from "node:fs";
import edtf from "edtf";

const [textsFile, daysFile] = process.argv.slice(2);
const MILLISECONDS_A_DAY = 86_400_000;

function day(date, bound) {
  let milliseconds;
  try {
    milliseconds = Number(date[bound]);
  } catch {
    return "none";
  }
  if (Number.isNaN(milliseconds)) {
    return "none";
  }
  return Number.isFinite(milliseconds)
    ? String(Math.floor(milliseconds / MILLISECONDS_A_DAY))
    : "open";
}

const lines = readFileSync(textsFile, "utf8")
  .split("\n")
  .slice(0, -1)
  .map((text) => {
    let date;
    try {
      date = edtf(text);
    } catch {
      return "invalid";
    }
    return day(date, "min") + "\t" + day(date, "max");
  });
writeFileSync(daysFile, lines.map((line) => line + "\n").join(""));
