package id.rukun.hukum.pergub171.penataan.kelurahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The Berita Acara of the Musyawarah tingkat Kelurahan is numbered, dated, signed and names the result. */
@Ketentuan(
        id = "PERGUB171-PS11-3.1",
        judul = "Berita Acara Musyawarah tingkat Kelurahan ditandatangani",
        dasar = "Pasal 11 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BERITA_ACARA_TIDAK_ADA")
public final class BeritaAcaraDitandatangani implements Aturan<BeritaAcaraDitandatangani.Fakta> {

    /** The Berita Acara as far as it exists. */
    public record Fakta(
            @BolehKosong String nomor,
            @BolehKosong LocalDate tanggal,
            List<String> penandatangan,
            boolean menyebutHasil) {

        /** What is still missing, as a message lists it. */
        public List<String> kurang() {
            List<String> kurang = new ArrayList<>();
            if (nomor == null || nomor.isBlank()) {
                kurang.add("nomor");
            }
            if (tanggal == null) {
                kurang.add("tanggal");
            }
            if (penandatangan.stream().allMatch(String::isBlank)) {
                kurang.add("tanda tangan");
            }
            if (!menyebutHasil) {
                kurang.add("hasil musyawarah");
            }
            return kurang;
        }
    }

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = fakta.kurang();
        if (kurang.isEmpty()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Berita acara nomor " + fakta.nomor() + " tanggal "
                    + Kalender.tulis(fakta.tanggal()) + " ditandatangani " + fakta.penandatangan().size() + " orang.");
        }
        return Putusan.gagal(this, fakta, parameter,
                "Berita acara belum lengkap; belum ada: " + String.join(", ", kurang) + "."
                        + (fakta.menyebutHasil() ? " Yang diwajibkan peraturan adalah berita acara yang memuat hasil;"
                        + " nomor, tanggal, dan tanda tangannya kebijakan Rukun." : ""));
    }
}
