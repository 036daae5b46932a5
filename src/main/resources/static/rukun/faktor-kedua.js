// The page on which somebody sets up the second factor that his post asks for; afterwards it leads to his work.
import { minta } from '/camunda/app/tasklist/scripts/rukun/server.js';
import { tampilkanFaktor } from './faktor-akun.js';

const AWAL = '/camunda/app/welcome/';

document.getElementById('rukun-faktor-keluar').addEventListener('click', async () => {
  const [, token = ''] = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/) ?? [];
  await fetch('/camunda/api/admin/auth/user/default/logout', { method: 'POST', headers: { 'X-XSRF-TOKEN': token } });
  location.assign(AWAL);
});
const { isi } = await minta('akun/faktor-kedua');
document.getElementById('rukun-faktor-sudah').hidden = !isi?.aktif;
await tampilkanFaktor(document.getElementById('rukun-faktor'), () => location.assign(AWAL));
