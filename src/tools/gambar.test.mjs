import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PROCESSES } from './models.mjs';

const GAMBAR = fileURLToPath(new URL('gambar.mjs', import.meta.url));
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

test('a picture is the same whatever fonts a machine has', { skip: !existsSync(chromium) }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gambar-uji-'));
  try {
    const model = join(folder, 'model/harian.bpmn');
    await mkdir(dirname(model));
    await copyFile(join(PROCESSES, 'harian/harian.bpmn'), model);
    // Another machine: no fonts, and letters fitted to pixels.
    const fonts = join(folder, 'fonts.conf');
    await writeFile(fonts, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
      <cachedir>${folder}/cache</cachedir><match target="font"><edit name="hintstyle" mode="assign"><const>hintfull</const>
      </edit></match></fontconfig>`);
    const pictures = [];
    for (const [name, env] of [['sini', process.env], ['sana', { ...process.env, FONTCONFIG_FILE: fonts }]]) {
      await promisify(execFile)(process.execPath, [GAMBAR, `--model=${dirname(model)}`, `--gambar=${join(folder, name)}`],
        { env });
      pictures.push(await readFile(join(folder, name, 'harian.png')));
    }
    assert.ok(pictures[0].equals(pictures[1]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
