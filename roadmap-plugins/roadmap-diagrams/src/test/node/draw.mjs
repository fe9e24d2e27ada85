// Draws a Mermaid diagram in a headless Chromium.
//
//   node draw.mjs diagram.mmd texts.txt [picture.png]
//
// Writes the texts of the drawing to texts.txt, one line each, with single spaces. What Mermaid
// cannot read ends the program with its message and status 1.
import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {chromium} from 'playwright-core';

const [diagram, texts, picture] = process.argv.slice(2);
const mermaid = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = await browser.newPage({viewport: {width: 1600, height: 900}});
  await page.setContent('<!doctype html><meta charset="utf-8"><body><div id="drawing"></div>');
  await page.addScriptTag({path: mermaid});
  const text = await readFile(diagram, 'utf8');
  const found = await page.evaluate(async (source) => {
    // As a forge does it: strict, and without the limit on length, which is checked elsewhere.
    mermaid.initialize({startOnLoad: false, securityLevel: 'strict', maxTextSize: 10_000_000});
    const {svg, diagramType} = await mermaid.render('roadmap', source);
    const drawing = document.getElementById('drawing');
    drawing.innerHTML = svg;
    const {width, height} = drawing.firstChild.viewBox.baseVal;
    drawing.firstChild.setAttribute('style', `width: ${width}px; height: ${height}px`);
    const nodes = [...drawing.querySelectorAll('svg text')];
    const one = (node) =>
      [...node.childNodes].map((child) => child.textContent).join(' ').trim().replace(/\s+/g, ' ');
    return {type: diagramType, texts: nodes.map(one)};
  }, text);
  if (found.type !== 'timeline') {
    throw new Error(`Mermaid took it for a diagram of type ${found.type}`);
  }
  await writeFile(texts, found.texts.map((line) => line + '\n').join(''));
  if (picture) {
    await page.locator('#drawing svg').screenshot({path: picture});
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
}
