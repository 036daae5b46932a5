// Who begins to fill in a form takes its task: there is no button to be pressed first.
import { kabarkanGalat } from './penolakan.js';

const penyuntik = () => window.angular.element(document.body).injector();

/** What Tasklist knows around something that belongs to a task; undefined for a start form. */
export function lingkupTugas(unsur) {
  let lingkup = window.angular.element(unsur).scope();
  while (lingkup && !lingkup.taskData) {
    lingkup = lingkup.$parent;
  }
  return lingkup ?? undefined;
}

/** Who holds a task, by name. */
async function namaPemegang(taskId) {
  const alamat = penyuntik().get('Uri').appUri(`engine://engine/:engine/task/${taskId}`);
  const tugas = await fetch(alamat, { headers: { Accept: 'application/hal+json' } })
    .then(jawaban => (jawaban.ok ? jawaban.json() : {})).catch(() => ({}));
  const pemegang = tugas._embedded?.identityLink?.find(({ type }) => type === 'assignee')?._embedded?.user?.[0];
  return [pemegang?.firstName, pemegang?.lastName].filter(Boolean).join(' ') || tugas.assignee;
}

/**
 * Whether a person fills something in. A list that arrives changes its field too, but none of its controls; and who only searches
 * it, or looks into the calendar, fills nothing in.
 */
function mengisi({ type, target, key }) {
  const dicari = target.closest('.rukun-alat') && target.matches('input');
  return type === 'click' ? target.closest('.rukun-kolom button:not(.rukun-kalender, .rukun-salah button), .rukun-tawaran li')
    : type === 'keydown' ? dicari && key === 'Enter'
      : !dicari && target.matches('input, select, textarea');
}

/** Takes the task of a form for whoever fills it in. */
export class PemegangTugas {

  constructor(form) {
    this.lingkup = lingkupTugas(form);
    if (this.lingkup) {
      for (const jenis of ['input', 'change', 'click', 'keydown']) {
        form.addEventListener(jenis, peristiwa => mengisi(peristiwa) && this.ambil());
      }
      this.#bolehDikirim();
    }
  }

  /** A task that nobody holds can be sent at once: sending takes it. */
  #bolehDikirim() {
    const { lingkup } = this;
    lingkup.$watch(() => lingkup.task && !lingkup.task.assignee && lingkup.options?.disableCompleteButton, bebas => {
      if (bebas) {
        Object.assign(lingkup.options, { disableCompleteButton: false, disableForm: false });
      }
    });
  }

  /** @returns {Promise<boolean>} whether the person holds the task; a start form is anybody's who may open it */
  async ambil() {
    const { task, $root } = this.lingkup ?? {};
    if (!task || task.assignee === $root.authentication?.name) {
      return true;
    }
    if (task.assignee) {
      return false;
    }
    this.sedang ??= this.#ambil(task.id, $root.authentication.name).finally(() => { this.sedang = null; });
    return this.sedang;
  }

  async #ambil(taskId, akun) {
    const galat = await new Promise(selesai => penyuntik().get('camAPI').resource('task').claim(taskId, akun, selesai));
    if (galat) {
      const nama = await namaPemegang(taskId);
      kabarkanGalat(nama && nama !== akun ? 'Tugas ini sudah dipegang orang lain' : 'Tugas ini tidak dapat Anda ambil',
        nama && nama !== akun ? `${nama} lebih dahulu mengambilnya. Yang Anda ketik masih ada di formulir ini dan tidak terkirim; bila `
          + `${nama} melepasnya, Anda dapat meneruskan.` : galat.message);
    }
    if (!galat) {
      this.lingkup.task.assignee = akun; // until Tasklist has asked anew
    }
    this.lingkup.taskData.changed('task');
    this.lingkup.taskData.changed('taskList');
    return !galat;
  }
}
