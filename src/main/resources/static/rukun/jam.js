// What time it is for Rukun, and how long a session lasts that nobody uses: the browser's clock may stand elsewhere.
let selisih = 0;
let menit = 0;

/** Asks what time it is for Rukun; where nobody answers, the clock stays as it was. */
export async function samakanJam() {
  const jawaban = await fetch('/rukun/jam').then(j => j.json()).catch(() => null);
  if (jawaban) {
    selisih = Date.parse(jawaban.saat) - Date.now();
    menit = jawaban.menitSesi;
  }
}

/** How many minutes a session lasts that nobody uses; 0 where it is not known. */
export const menitSesi = () => menit;

/** The time that it is for Rukun, in milliseconds. */
export const saatRukun = () => Date.now() + selisih;

await samakanJam();
