// Where one's cases are: from every page of Tasklist to the pages with cases, Keputusan and areas.
import { rukun } from './server.js';
import { unsur } from './unsur.js';

export const kasus = {
  id: 'rukun-kasus',
  pluginPoint: 'tasklist.navbar.action',
  priority: 65,
  render: async wadah => {
    const jawaban = await fetch(rukun('kasus-saya?nomor=-'), { headers: { Accept: 'application/json' } }).catch(() => null);
    if (jawaban?.ok) { // otherwise nobody is signed in, or he holds no office
      wadah.append(unsur('a', { href: rukun('kasus'), className: 'rukun-tombol-kasus' }, 'Kasus'));
    }
  }
};
