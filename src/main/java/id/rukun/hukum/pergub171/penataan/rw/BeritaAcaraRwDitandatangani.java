package id.rukun.hukum.pergub171.penataan.rw;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.penataan.kelurahan.BeritaAcaraDitandatangani;
import id.rukun.tenggat.Kalender;

/** The Berita Acara of the Musyawarah tingkat Kelurahan about a merger of RW is numbered, dated, signed and names the result. */
@Ketentuan(
        id = "PERGUB171-PS12-3.1",
        judul = "Berita Acara Musyawarah tingkat Kelurahan tentang penggabungan RW ditandatangani",
        dasar = "Pasal 12 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BERITA_ACARA_TIDAK_ADA",
        pemilikKode = "PERGUB171-PS11-3.1")
public final class BeritaAcaraRwDitandatangani implements Aturan<BeritaAcaraDitandatangani.Fakta> {

    @Override
    public Putusan periksa(BeritaAcaraDitandatangani.Fakta fakta, ParameterBerlaku parameter) {
        return fakta.kurang().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Berita acara nomor " + fakta.nomor() + " tanggal "
                        + Kalender.tulis(fakta.tanggal()) + " ditandatangani " + fakta.penandatangan().size() + " orang.")
                : Putusan.gagal(this, fakta, parameter, "Berita acara belum lengkap; belum ada: "
                        + String.join(", ", fakta.kurang()) + ".");
    }
}
