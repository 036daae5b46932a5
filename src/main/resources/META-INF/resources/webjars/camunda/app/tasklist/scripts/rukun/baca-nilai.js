// What people type, read the way Indonesians write it. Pure functions without a clock and without a time zone; the server
// reads with the same rules (id.rukun.isian.nilai.BacaNilai), and both are held to one file of examples (baca-nilai.json).
// Each gives { nilai, kata }: what is sent and how it was understood, or { salah }: a sentence that says how to write it.
// What can mean two things is refused, never guessed.
const bulan = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober',
  'November', 'Desember'];
const hari = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const ejaanBulan = [['jan'], ['feb', 'pebruari', 'peb'], ['mar'], ['apr'], [], ['jun'], ['jul'],
  ['agu', 'agt', 'ags', 'agust'], ['sep', 'sept'], ['okt'], ['nov', 'nopember', 'nop'], ['des']];
/** What a word makes of an hour: from, to, hours added. "12 malam" and "12 pagi" are left out: they name no day for sure. */
const bagianHari = {
  pagi: [[1, 11, 0]],
  siang: [[10, 15, 0], [1, 3, 12]],
  sore: [[15, 18, 0], [3, 6, 12]],
  malam: [[18, 23, 0], [6, 11, 12]]
};
/** Two digits of a year below this are of this century; others may be of the last and must be written with four. */
const batasTahunPendek = 50;
const angkaTerbanyak = 15;
const panjangKutipan = 40;

const caraTanggal = 'Tulis hari, bulan, tahun, misalnya 28/12/2026 atau 28 Desember 2026.';
const caraJam = 'Tulis jam dan menit, misalnya 19.00, atau 7 malam.';
const caraBilangan = 'Tulis dengan angka, ribuan dipisah titik, misalnya 1.000.';
const caraDesimal = 'Tulis dengan angka, ribuan dipisah titik dan pecahan dipisah koma, misalnya 1.000,50.';
const caraRupiah = 'Tulis dalam rupiah penuh, misalnya 1.500.000.';

const rapikan = teks => teks.replace(/[ \t\u00a0\u202f]+/g, ' ').replace(/^ | $/g, '');
const kecil = teks => teks.replace(/[A-Z]/g, huruf => huruf.toLowerCase());
const dua = angka => String(angka).padStart(2, '0');

function salah(teks, sebab, cara) {
  const huruf = [...rapikan(teks)];
  const kutipan = huruf.slice(0, panjangKutipan).join('').replace(/</g, '‹').replace(/>/g, '›');
  return { salah: `“${kutipan}${huruf.length > panjangKutipan ? '…' : ''}” ${sebab}. ${cara}` };
}

const kabisat = tahun => tahun % 4 === 0 && (tahun % 100 !== 0 || tahun % 400 === 0);
const akhirBulan = (tahun, ke) => ke === 2 ? (kabisat(tahun) ? 29 : 28) : [4, 6, 9, 11].includes(ke) ? 30 : 31;

function bulanBernama(nama) {
  return bulan.findIndex((panjang, ke) => kecil(panjang) === nama || ejaanBulan[ke].includes(nama)) + 1;
}

function urai(teks) {
  const rapat = kecil(rapikan(teks)).replace(/ ?([-/.]) ?/g, '$1');
  let cocok;
  if ((cocok = /^([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})$/.exec(rapat))) {
    return { tahun: cocok[1], bulan: Number(cocok[3]), hari: Number(cocok[4]) };
  }
  if ((cocok = /^([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})$/.exec(rapat))) {
    return { tahun: cocok[4], bulan: Number(cocok[3]), hari: Number(cocok[1]) };
  }
  if ((cocok = /^([0-9]{1,2})[-/. ]?([a-z]+)[-/. ]?([0-9]{4}|[0-9]{2})$/.exec(rapat)) && bulanBernama(cocok[2])) {
    return { tahun: cocok[3], bulan: bulanBernama(cocok[2]), hari: Number(cocok[1]) };
  }
  return null;
}

/** A day; sent as yyyy-MM-dd. */
export function bacaTanggal(teks) {
  const bagian = urai(teks);
  if (!bagian) {
    return /^[0-9]+$/.test(rapikan(teks)) ? salah(teks, 'dapat dibaca lebih dari satu cara', caraTanggal)
      : salah(teks, 'tidak terbaca sebagai tanggal', caraTanggal);
  }
  if (bagian.bulan < 1 || bagian.bulan > 12) {
    return salah(teks, `bukan tanggal: bulan ${bagian.bulan} tidak ada`, caraTanggal);
  }
  if (bagian.tahun.length === 2 && Number(bagian.tahun) >= batasTahunPendek) {
    return salah(teks, 'tidak jelas abadnya', 'Tulis tahun dengan empat angka, misalnya 1998.');
  }
  const tahun = Number(bagian.tahun) + (bagian.tahun.length === 2 ? 2000 : 0);
  if (tahun < 1000) {
    return salah(teks, `bukan tanggal: tahun ${tahun} tidak dapat dipakai`, caraTanggal);
  }
  const akhir = akhirBulan(tahun, bagian.bulan);
  if (bagian.hari < 1 || bagian.hari > akhir) {
    return salah(teks, `bukan tanggal: ${bulan[bagian.bulan - 1]} ${tahun} terdiri atas tanggal 1 sampai ${akhir}`,
      caraTanggal);
  }
  const hariKe = new Date(Date.UTC(tahun, bagian.bulan - 1, bagian.hari)).getUTCDay();
  return {
    nilai: `${tahun}-${dua(bagian.bulan)}-${dua(bagian.hari)}`,
    kata: `${hari[hariKe]}, ${bagian.hari} ${bulan[bagian.bulan - 1]} ${tahun}`
  };
}

/** A time of the day; sent as HH:mm. */
export function bacaJam(teks) {
  const rapat = kecil(rapikan(teks)).replace(/^(jam|pukul) /, '').replace(/ ?wib$/, '');
  const cocok = /^([0-9]{1,2})(?:[.:]([0-9]{2}))? ?(pagi|siang|sore|malam)?$/.exec(rapat);
  if (!cocok) {
    return salah(teks, 'tidak terbaca sebagai jam', caraJam);
  }
  const [, angka, menit = '00', kata] = cocok;
  if (!kata && cocok[2] === undefined) {
    return salah(teks, 'dapat berarti pagi atau malam', caraJam);
  }
  const lajur = kata && bagianHari[kata].find(([dari, sampai]) => dari <= Number(angka) && Number(angka) <= sampai);
  if (kata && !lajur) {
    return salah(teks, `tidak jelas: pukul berapa ${Number(angka)} ${kata} itu`, caraJam);
  }
  const jam = Number(angka) + (lajur ? lajur[2] : 0);
  if (jam > 23 || Number(menit) > 59) {
    return salah(teks, 'bukan jam: sehari terdiri atas 00.00 sampai 23.59', caraJam);
  }
  return { nilai: `${dua(jam)}:${menit}`, kata: `Pukul ${dua(jam)}.${menit}` };
}

const beribu = angka => angka.replace(/\B(?=([0-9]{3})+$)/g, '.');

/** A number; sent as digits with a point before the fraction. A comma before three digits may part thousands: refused. */
export function bacaBilangan(teks, desimal = false) {
  const cara = desimal ? caraDesimal : caraBilangan;
  const cocok = /^(-?)([0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)(?:,([0-9]+))?$/.exec(rapikan(teks));
  if (!cocok) {
    return salah(teks, 'tidak terbaca sebagai bilangan', cara);
  }
  const [, tanda, utuh, pecahan] = cocok;
  if (pecahan !== undefined && !desimal) {
    return salah(teks, 'memuat koma, padahal yang diminta bilangan bulat', cara);
  }
  if (pecahan?.length === 3 && !utuh.includes('.')) {
    return salah(teks, 'dapat dibaca sebagai ribuan atau pecahan', cara);
  }
  const angka = utuh.replace(/\./g, '').replace(/^0+(?=[0-9])/, '');
  if (angka.length + (pecahan?.length ?? 0) > angkaTerbanyak) {
    return salah(teks, `lebih panjang dari ${angkaTerbanyak} angka`, cara);
  }
  return {
    nilai: tanda + angka + (pecahan === undefined ? '' : `.${pecahan}`),
    kata: tanda + beribu(angka) + (pecahan === undefined ? '' : `,${pecahan}`)
  };
}

/** An amount in whole rupiah; sent as digits. */
export function bacaRupiah(teks) {
  const polos = kecil(rapikan(teks)).replace(/^rp\.? ?/, '').replace(/,(-|00)$/, '');
  const bilangan = bacaBilangan(polos);
  if (bilangan.salah || polos.startsWith('-')) {
    return salah(teks, 'tidak terbaca sebagai jumlah rupiah', caraRupiah);
  }
  return { nilai: bilangan.nilai, kata: `Rp${bilangan.kata}` };
}
