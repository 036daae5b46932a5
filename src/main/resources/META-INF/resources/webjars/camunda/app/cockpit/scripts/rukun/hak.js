import '/rukun/terjemahan.js';
import '/rukun/akun.js';

// What a person may see of Cockpit stands in the page itself, put there by the server, which knows his role. The page that
// showed the sign-in form knew nobody yet: it is loaded anew once somebody has signed in.
const pintu = '#/login';
let belumMasuk = location.hash.startsWith(pintu);

window.addEventListener('hashchange', () => {
  const diPintu = location.hash.startsWith(pintu);
  if (belumMasuk && !diPintu) {
    location.reload();
  }
  belumMasuk = diPintu;
});

const gaya = document.createElement('link');
gaya.rel = 'stylesheet';
gaya.href = new URL('./rukun.css', import.meta.url).href;
document.head.append(gaya);

const tanpa = document.querySelector('base').getAttribute('cam-exclude-plugins') ?? '';
document.documentElement.classList.toggle('rukun-tanpa-isi', tanpa.includes('variables-tab'));
