import { tombol } from './unsur.js';

// The calendar speaks Indonesian, whatever language the browser speaks. Dates travel as yyyy-MM-dd.
const bulan = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober',
  'November', 'Desember'];

const indonesia = {
  weekdays: {
    shorthand: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
    longhand: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
  },
  months: { shorthand: bulan.map(nama => nama.slice(0, 3)), longhand: bulan },
  firstDayOfWeek: 1,
  yearAriaLabel: 'Tahun',
  monthAriaLabel: 'Bulan'
};

window.flatpickr.localize(indonesia);

/**
 * A button that opens a calendar beside a date field. What is typed stays what was typed: only a day that is chosen
 * replaces it.
 *
 * @param nilai gives the day of the field as yyyy-MM-dd, null if there is none
 * @param pilih takes the chosen day in the same form
 * @param hariIni gives the day that it is for Rukun, in the same form: the browser's clock may stand elsewhere
 */
export function tombolKalender(nilai, pilih, hariIni) {
  let kalender;
  const pembuka = tombol('Pilih dari kalender', () => {
    kalender ??= kalenderPada(pembuka, pilih, hariIni());
    kalender.setDate(nilai());
    kalender.toggle();
  });
  pembuka.classList.add('rukun-kalender');
  // the calendar would open at this key, and the click that follows would close it again; Ctrl+Enter is Tasklist's
  pembuka.addEventListener('keydown', peristiwa => {
    if (peristiwa.key === 'Enter' && !peristiwa.ctrlKey) {
      peristiwa.stopImmediatePropagation();
    }
  });
  return pembuka;
}

function kalenderPada(tombol, pilih, hariIni) {
  const ikutiGulir = () => kalender._positionCalendar();
  const kalender = window.flatpickr(tombol, {
    dateFormat: 'Y-m-d',
    now: hariIni || undefined,
    ariaDateFormat: 'l, j F Y',
    clickOpens: false,
    disableMobile: true,
    onChange: (hari, teks) => pilih(teks),
    onOpen: () => document.addEventListener('scroll', ikutiGulir, true),
    onClose: () => document.removeEventListener('scroll', ikutiGulir, true)
  });
  tombol.type = 'button'; // the calendar takes it for a text input, and Enter in a field would press it
  return kalender;
}
