import { unsur } from './unsur.js';

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
 */
export function tombolKalender(nilai, pilih) {
  const tombol = unsur('button', { type: 'button', className: 'btn btn-default btn-sm rukun-kalender' }, 'Pilih dari kalender');
  const kalender = window.flatpickr(tombol, {
    dateFormat: 'Y-m-d',
    clickOpens: false,
    onChange: (hari, teks) => pilih(teks)
  });
  tombol.addEventListener('click', () => {
    kalender.setDate(nilai());
    kalender.toggle();
  });
  return tombol;
}
