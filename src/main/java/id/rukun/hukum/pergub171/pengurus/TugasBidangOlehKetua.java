package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** What the Bidang do is set by the Ketua: by himself, or on a paper that he has signed. */
@Ketentuan(
        id = "PERGUB171-PS22-4",
        judul = "Tugas Bidang ditetapkan Ketua",
        dasar = "Pasal 22 ayat (4) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_KETUA")
public final class TugasBidangOlehKetua implements Aturan<WewenangKetuaFakta> {

    @Override
    public Putusan periksa(WewenangKetuaFakta fakta, ParameterBerlaku parameter) {
        if (fakta.hal().isEmpty()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tidak ada Bidang yang diberi tugas.");
        }
        String bidang = "Tugas Bidang " + Sebutan.daftar(fakta.hal());
        return fakta.olehKetua()
                ? Putusan.terpenuhi(this, fakta, parameter, bidang + " ditetapkan Ketua terpilih.")
                : Putusan.gagal(this, fakta, parameter, bidang
                        + " hanya dapat ditetapkan Ketua terpilih: isi surat yang ditandatanganinya.");
    }
}
