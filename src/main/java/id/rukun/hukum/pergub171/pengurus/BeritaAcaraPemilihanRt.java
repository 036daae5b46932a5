package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** The minutes of the election of the Ketua RT (Format 5) are signed by the committee and given to the Lurah. */
@Ketentuan(
        id = "PERGUB171-PS27-5.1",
        judul = "Berita acara pemilihan Ketua RT ditandatangani panitia",
        dasar = "Pasal 27 ayat (5) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BERITA_ACARA_PEMILIHAN_TIDAK_ADA")
public final class BeritaAcaraPemilihanRt implements Aturan<BeritaAcaraFakta> {

    @Override
    public Putusan periksa(BeritaAcaraFakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter);
    }

    static Putusan putus(Aturan<BeritaAcaraFakta> aturan, BeritaAcaraFakta fakta, ParameterBerlaku parameter) {
        if (fakta.lengkap()) {
            return Putusan.terpenuhi(aturan, fakta, parameter, fakta.keadaan());
        }
        return fakta.sebagianMenandatangani()
                ? Putusan.gagal(aturan, fakta, parameter, Akibat.PERINGATAN, "BERITA_ACARA_PEMILIHAN_TIDAK_ADA", fakta.keadaan())
                : Putusan.gagal(aturan, fakta, parameter, fakta.keadaan());
    }
}
