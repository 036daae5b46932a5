// Dates are shown the Indonesian way, whatever language the browser speaks. They travel as yyyy-MM-dd.
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

// form-js brings flatpickr, and asks for the locale "default", which is the browser's.
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (asli, [bahasa, ...lain]) => new asli(bahasa === 'default' ? 'id-ID' : bahasa, ...lain)
});

window.flatpickr.localize(indonesia);

/** Gives a text input the same calendar that Camunda Forms use; its value stays yyyy-MM-dd. */
export function pasangKalender(masukan) {
  const kalender = window.flatpickr(masukan, {
    dateFormat: 'Y-m-d',
    altInput: true,
    altFormat: 'j/n/Y',
    allowInput: true
  });
  kalender.altInput.placeholder = 'hh/bb/tttt';
  kalender.altInput.id = masukan.id;
  masukan.removeAttribute('id');
}
