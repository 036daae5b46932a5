// Where one's cases are: from every page of Tasklist to the pages with cases, Keputusan and areas.
import { berhasil, minta, rukun } from './server.js';
import { unsur } from './unsur.js';

export const kasus = {
  id: 'rukun-kasus',
  pluginPoint: 'tasklist.navbar.action',
  priority: 65,
  render: async wadah => {
    if (berhasil(await minta('kasus-saya?nomor=-'))) { // otherwise nobody is signed in, or he holds no office
      wadah.append(unsur('a', { href: rukun('kasus'), className: 'rukun-tombol-kasus' }, 'Kasus'));
    }
  }
};
