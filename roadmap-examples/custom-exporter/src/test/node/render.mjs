// Reads an AsciiDoc document with Asciidoctor and tells what it shows.
//
//   node render.mjs document.adoc texts.txt
//
// Writes one line each to texts.txt: the kind of what is shown (h1, h2, h3, th, td, li, p) and its
// text. Whatever is in it that is no text ends the program with status 1, and so does a complaint
// of Asciidoctor.
import {readFile, writeFile} from 'node:fs/promises';
import * as asciidoctor from '@asciidoctor/core';

const [document, texts] = process.argv.slice(2);
const logger = asciidoctor.MemoryLogger.create();
asciidoctor.LoggerManager.setLogger(logger);
const html = await asciidoctor.convert(await readFile(document, 'utf8'), {
  safe: 'secure',
  standalone: false,
  attributes: {showtitle: true},
});
const complaints = logger.getMessages().map((message) => message.getText());
const shown = [];
const kinds = /<(h[1-6]|th|td|li|p)\b[^>]*>(?:<p class="tableblock">)?\s*(?:<p>)?([^\n]*?)(?:<\/p>)?\s*<\/\1>/g;
for (const [, kind, inner] of html.matchAll(kinds)) {
  if (inner === '<div class="title">Note</div>') {
    continue;
  }
  const text = inner.replace(/<\/?strong>/g, '');
  if (/<[^>]*>/.test(text)) {
    complaints.push(`markup in ${inner}`);
  }
  shown.push(`${kind} ${decoded(text)}`);
}
for (const tag of new Set(html.match(/<[a-z0-9]+/g))) {
  if (!/^<(h[1-6]|div|p|ul|li|table|colgroup|col|thead|tbody|tr|th|td|strong)$/.test(tag)) {
    complaints.push(`${tag}> in the document`);
  }
}
await writeFile(texts, shown.map((line) => line + '\n').join(''));
if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exitCode = 1;
}

function decoded(text) {
  const named = {lt: '<', gt: '>', amp: '&', quot: '"'};
  return text.replace(/&(?:#(\d+)|(\w+));/g, (all, code, name) =>
    code ? String.fromCodePoint(code) : named[name] ?? all,
  );
}
