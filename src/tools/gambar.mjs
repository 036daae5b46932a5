// Renders the models to src/docs/gambar: node gambar.mjs [--semua] [--model=<folder>] [--gambar=<folder>]

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { chromium } from 'playwright-core';
import { FAMILY, FONT_FILE } from './tata-letak/huruf.mjs';
import { findModels, pictureName, PICTURES, PROCESSES, TOUR } from './models.mjs';

const DIGESTS = 'sidik.properties';
const BPMN_JS = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--font-render-hinting=none', '--disable-lcd-text',
  '--force-color-profile=srgb'];
const SCALE = 1.5;
const MARGIN = 20;

const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

async function main() {
  const models = option('model') ?? PROCESSES;
  const pictures = option('gambar') ?? PICTURES;
  await mkdir(pictures, { recursive: true });
  const digests = await digestsOf(models);
  const stale = process.argv.includes('--semua') ? [...digests.keys()] : await staleOf(digests, pictures);
  await removeOrphans(pictures, digests);
  if (stale.length > 0) {
    await withPage((page) => renderAll(page, digests, stale, pictures));
  }
  await writeFile(join(pictures, DIGESTS), spell(digests));
  console.log(`${digests.size} models, ${stale.length} drawn`);
}

/** Picture name → {model, digest}; two models must not claim one name. */
async function digestsOf(folder) {
  const digests = new Map();
  for (const model of await findModels(folder)) {
    const name = pictureName(folder, model);
    if (digests.has(name)) {
      throw new Error(`${model} and ${digests.get(name).model} would both be ${name}`);
    }
    const digest = createHash('sha256').update(await readFile(model)).digest('hex');
    digests.set(name, { model, path: relative(folder, model).split(sep).join('/'), digest });
  }
  return digests;
}

async function staleOf(digests, pictures) {
  const known = await readFile(join(pictures, DIGESTS), 'utf8').catch(() => '');
  const present = new Set(await readdir(pictures));
  return [...digests.keys()].filter((name) => !present.has(name)
    || !known.split('\n').includes(line(name, digests.get(name).digest)));
}

async function removeOrphans(pictures, digests) {
  const orphans = (await readdir(pictures)).filter((name) => name.endsWith('.png') && !name.startsWith(TOUR)
    && !digests.has(name));
  await Promise.all(orphans.map((name) => rm(join(pictures, name))));
}

async function withPage(act) {
  const profile = await mkdtemp(join(tmpdir(), 'gambar-'));
  const browser = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, headless: true,
    args: FLAGS, deviceScaleFactor: SCALE, env: { ...process.env, FONTCONFIG_FILE: await ownFonts(profile) } });
  try {
    const page = await browser.newPage();
    await page.setContent('<style>*{text-rendering:geometricPrecision}body{margin:0;background:#fff}svg{display:block}</style>'
      + '<div id="kanvas"></div><div id="gambar"></div>');
    await page.addScriptTag({ path: BPMN_JS });
    await page.evaluate(loadFont, { family: FAMILY, data: (await readFile(FONT_FILE)).toString('base64') });
    await act(page);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Nothing of the machine decides how letters are drawn: not which fonts it has, nor how it fits them to pixels. */
async function ownFonts(folder) {
  const file = join(folder, 'fonts.conf');
  const settings = ['antialias', 'hinting', 'autohint', 'embeddedbitmap'].map((name) =>
    `<edit name="${name}" mode="assign"><bool>${name === 'antialias'}</bool></edit>`);
  await writeFile(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <dir>${dirname(FONT_FILE)}</dir><cachedir>${join(folder, 'fontconfig')}</cachedir>
    ${['pattern', 'font'].map((target) => `<match target="${target}">${settings.join('')}
      <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
      <edit name="rgba" mode="assign"><const>none</const></edit></match>`).join('')}</fontconfig>`);
  return file;
}

async function renderAll(page, digests, names, pictures) {
  for (const name of names) {
    const { model } = digests.get(name);
    const size = await page.evaluate(drawModel, { xml: await readFile(model, 'utf8'), margin: MARGIN, family: FAMILY })
      .catch((error) => Promise.reject(new Error(`${model}: ${error.message}`)));
    await page.setViewportSize(size);
    await page.locator('#gambar').screenshot({ path: join(pictures, name) });
    console.log(name);
  }
}

/** Runs in the browser: no font of the machine is asked. */
async function loadFont({ family, data }) {
  const face = new FontFace(family, `url(data:font/woff;base64,${data})`);
  document.fonts.add(await face.load());
}

/** Runs in the browser: imports the model and shows it as a plain SVG of its natural size. */
async function drawModel({ xml, margin, family }) {
  const textRenderer = { defaultStyle: { fontFamily: family }, externalStyle: { fontFamily: family } };
  const viewer = new window.BpmnJS({ container: '#kanvas', textRenderer });
  const { warnings } = await viewer.importXML(xml);
  if (warnings.length > 0) {
    throw new Error(warnings.map((warning) => warning.message).join('\n'));
  }
  const { svg } = await viewer.saveSVG();
  viewer.destroy();
  const holder = document.getElementById('gambar');
  holder.innerHTML = svg.slice(svg.indexOf('<svg'));
  const picture = holder.querySelector('svg');
  const box = picture.viewBox.baseVal;
  const size = { width: Math.ceil(box.width + 2 * margin), height: Math.ceil(box.height + 2 * margin) };
  picture.setAttribute('viewBox', [box.x - margin, box.y - margin, size.width, size.height].join(' '));
  picture.setAttribute('width', size.width);
  picture.setAttribute('height', size.height);
  return size;
}

function spell(digests) {
  const lines = [...digests].map(([name, { path, digest }]) => `# ${path}\n${line(name, digest)}`);
  return `# SHA-256 of the model each picture shows; written by src/tools/gambar.mjs\n${lines.join('\n')}\n`;
}

function line(name, digest) {
  return `${name}=${digest}`;
}

await main();
