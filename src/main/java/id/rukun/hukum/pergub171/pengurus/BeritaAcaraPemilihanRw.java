package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link BeritaAcaraPemilihanRt}, for the Ketua RW (Format 6). */
@Ketentuan(
        id = "PERGUB171-PS29-5.1",
        judul = "Berita acara pemilihan Ketua RW ditandatangani panitia",
        dasar = "Pasal 29 ayat (5) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BERITA_ACARA_PEMILIHAN_TIDAK_ADA",
        pemilikKode = "PERGUB171-PS27-5.1")
public final class BeritaAcaraPemilihanRw implements Aturan<BeritaAcaraFakta> {

    @Override
    public Putusan periksa(BeritaAcaraFakta fakta, ParameterBerlaku parameter) {
        return BeritaAcaraPemilihanRt.putus(this, fakta, parameter);
    }
}
