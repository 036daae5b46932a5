package id.rukun.hukum.perwalibukittinggi.konsultasi;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** What a Perangkat Daerah will do after a consultation is written down, or that nothing is to be done and why. */
@Ketentuan(
        id = "BKT-R-47",
        judul = "Tindak lanjut Perangkat Daerah",
        dasar = "Pasal 14 huruf a dan Pasal 16 ayat (1) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_47",
        mulai = "2014-12-31")
public final class TindakLanjutPerangkatDaerah implements Aturan<TindakLanjutPerangkatDaerah.Fakta> {

    /**
     * What follows a shared understanding.
     *
     * @param unit the Perangkat Daerah
     * @param tindakLanjut what it will do, an item each
     * @param nihil whether nothing is to be done
     * @param alasanNihil why; {@code null} where nothing was written
     */
    public record Fakta(String unit, List<String> tindakLanjut, boolean nihil, @BolehKosong String alasanNihil) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        long butir = fakta.tindakLanjut().stream().filter(satu -> !Sebutan.kosong(satu)).count();
        String belum = "Tindak lanjut Perangkat Daerah belum dibuat: ";
        if (fakta.nihil() && butir > 0) {
            return Putusan.gagal(this, fakta, parameter, belum + "nihil dipilih, padahal ada " + butir
                    + " butir. Pilih salah satunya.");
        }
        if (fakta.nihil()) {
            return Sebutan.kosong(fakta.alasanNihil())
                    ? Putusan.gagal(this, fakta, parameter, belum + "tulis alasan mengapa tidak ada yang perlu ditindaklanjuti.")
                    : Putusan.terpenuhi(this, fakta, parameter, "Tidak ada yang perlu ditindaklanjuti, dengan alasan (tafsir"
                            + " BKT-A-37).");
        }
        return butir > 0
                ? Putusan.terpenuhi(this, fakta, parameter, Sebutan.nama(fakta.unit()) + " membuat " + butir
                        + " butir tindak lanjut.")
                : Putusan.gagal(this, fakta, parameter, belum + Sebutan.nama(fakta.unit())
                        + " menuliskan apa yang ditindaklanjutinya menurut fungsi, tugas, dan kewenangannya, atau nihil dengan"
                        + " alasannya.");
    }
}
