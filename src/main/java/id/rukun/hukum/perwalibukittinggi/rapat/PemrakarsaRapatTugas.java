package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.SifatRapat;

/** A meeting on a task is called by the leadership, an Asisten, or the head of a Perangkat Daerah or Instansi Vertikal. */
@Ketentuan(
        id = "BKT-R-75",
        judul = "Pemrakarsa rapat pembahasan tugas",
        dasar = "Pasal 9 angka 1 dan Pasal 6 huruf b Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_75",
        tafsir = "BKT-A-33",
        mulai = "2014-12-31")
public final class PemrakarsaRapatTugas implements Aturan<PrakarsaFakta> {

    @Override
    public Putusan periksa(PrakarsaFakta fakta, ParameterBerlaku parameter) {
        if (fakta.sifat() != SifatRapat.TUGAS) {
            return Putusan.terpenuhi(this, fakta, parameter, "Rapat ini bukan rapat pembahasan tugas.");
        }
        return fakta.pemrakarsa() != PemrakarsaRapat.LAINNYA
                ? Putusan.terpenuhi(this, fakta, parameter, "Rapat pembahasan tugas diprakarsai " + fakta.siapa() + ".")
                : Putusan.gagal(this, fakta, parameter, "Rapat pembahasan tugas diprakarsai pimpinan, Asisten, atau kepala"
                        + " Perangkat Daerah atau Instansi Vertikal, bukan " + fakta.siapa() + ". Ajukan permintaan koordinasi.");
    }
}
