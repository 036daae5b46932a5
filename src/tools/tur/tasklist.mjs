import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const PASSWORD = 'rukun';

/** Camunda Tasklist as one official sees it. */
export class Tasklist {

  /** Signs in with a browser profile of its own; call close() at the end. */
  static async masuk(address, login) {
    const profile = await mkdtemp(join(tmpdir(), 'tur-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: FLAGS,
      locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport: { width: 1280, height: 900 }
    });
    const page = context.pages()[0] ?? await context.newPage();
    await page.goto(`${address}/camunda/app/tasklist/default/`);
    await page.fill('form[name=signinForm] input[type=text]', login);
    await page.fill('form[name=signinForm] input[type=password]', PASSWORD);
    await page.click('form[name=signinForm] button[type=submit]');
    await page.waitForSelector('.task-filters .item');
    return new Tasklist(context, page, profile);
  }

  constructor(context, page, profile) {
    Object.assign(this, { context, page, profile });
  }

  /** Opens the start form of a procedure. */
  async bukaMulai(procedure) {
    await this.page.click('.start-process-action a');
    await this.page.click(`.modal .processes a:has-text("${procedure}")`);
    await this.page.waitForSelector('.modal form.rukun-formulir');
    await this.page.waitForFunction(() => [...document.querySelectorAll('.modal select[data-daftar]')]
      .every((pilihan) => pilihan.options.length > 0));
  }

  async mulai() {
    await this.page.click('.modal-footer button.btn-primary');
    await this.page.waitForSelector('.modal', { state: 'detached' });
  }

  /** Opens a task through a filter and claims it where nobody holds it. */
  async buka(filter, name) {
    const task = this.page.locator('ol.tasks-list h4.task a', { hasText: name }).first();
    await this.#sampaiTampak(task, async () => {
      await this.page.click('.task-filters .item a:has-text("Terlambat di kantor saya")');
      await this.page.click(`.task-filters .item a:has-text("${filter}")`);
    });
    await task.click();
    await this.page.waitForSelector(`.task-card h2.task:has-text("${name}")`);
    // a task that is its holder's own has no button to hand it back that could be seen
    await this.page.waitForSelector('.task-card :is(button.claim, button.unclaim)', { state: 'attached' });
    if (await this.page.locator('.task-card button.claim').isVisible()) {
      await this.page.click('.task-card button.claim');
    }
    await this.page.waitForSelector('.task-card button.unclaim', { state: 'attached' });
    await this.page.waitForSelector('.form-pane [data-lembar] h3');
  }

  /** Fills the open form: field name → text, label of a choice, true (tick), labels, or who was present. */
  async isi(values) {
    for (const [name, value] of Object.entries(values)) {
      await this.#kolom(name, value);
    }
  }

  async kirim() {
    await this.page.click('.form-actions button.btn-primary');
    await this.page.waitForSelector('.task-card', { state: 'detached' });
  }

  /** Sends a form that will be refused. */
  async ditolak() {
    await this.page.click('.form-actions button.btn-primary');
    await this.page.waitForSelector('.page-notifications .alert-danger');
  }

  /** Opens the dossier of the open task's case. */
  async bukaBerkas() {
    await this.page.click('.task-details .nav-tabs a:has-text("Berkas")');
    await this.page.waitForSelector('main article');
  }

  /** Moves the clock of the demo and waits for the report. */
  async majukanJam(lama) {
    await this.page.click('.rukun-tombol-waktu');
    await this.page.click(`dialog button:has-text("${lama}")`);
    await this.page.waitForSelector('dialog table');
  }

  /** Takes a picture, with the given element at the top or bottom of the form where one is named. */
  async gambar(path, { atas, bawah } = {}) {
    const target = atas ?? bawah;
    if (target) {
      await this.page.locator(target).first().evaluate((element, block) => element.scrollIntoView({ block }),
        atas ? 'start' : 'end');
    }
    // notices go away by themselves; a refusal is to be seen
    await this.page.locator('.page-notifications .alert-info').first().waitFor({ state: 'detached' });
    await this.page.mouse.move(400, 600);
    await this.page.evaluate(() => document.activeElement?.blur());
    await this.page.waitForTimeout(500);
    await this.page.screenshot({ path });
  }

  async tutup() {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true });
  }

  /** Asks again until something appears: what jobs do takes a moment. */
  async #sampaiTampak(target, ask) {
    for (let attempt = 0; attempt < 15 && !await target.isVisible(); attempt++) {
      await ask();
      await target.waitFor({ timeout: 2000 }).catch(() => {});
    }
  }

  async #kolom(name, value) {
    const column = this.page.locator(`[data-kolom="${name}"]`);
    await column.waitFor();
    const kind = await column.getAttribute('data-jenis');
    if (kind === 'daftar') {
      await this.#centang(column, value);
    } else if (kind === 'pilihan-server') {
      const label = await column.locator('option', { hasText: value }).first().textContent();
      await column.locator('select').selectOption({ label });
    } else if (kind === 'centang') {
      await column.locator('input').check();
    } else if (kind.startsWith('pilihan-')) {
      const constant = column.locator(`input[value="${value}"]`);
      const labelled = column.locator('.rukun-pilihan', { hasText: value }).locator('input');
      await (await constant.count() > 0 ? constant : labelled).first().check();
    } else {
      const input = column.locator('textarea, input:visible');
      await input.fill(value);
      // closes the calendar, which would lie on the next field
      await input.press('Tab');
    }
  }

  /** 'semua', a number of people from the top of each group, or names for the search box. */
  async #centang(column, value) {
    await column.locator('.rukun-baris').first().waitFor();
    if (value === 'semua') {
      await column.locator('button', { hasText: 'Centang semua' }).click();
    } else if (typeof value === 'number') {
      await column.locator('.rukun-baris-baris section').evaluateAll((groups, number) => groups.forEach((group) =>
        [...group.querySelectorAll('input')].slice(0, number).forEach((box) => box.click())), value);
    } else {
      for (const nama of value) {
        await column.locator('input[type=search]').fill(nama);
        await column.locator('input[type=search]').press('Enter');
      }
    }
  }
}
