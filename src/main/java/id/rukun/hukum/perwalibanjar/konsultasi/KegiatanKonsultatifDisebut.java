package id.rukun.hukum.perwalibanjar.konsultasi;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import java.util.Optional;

/**
 * Where the consultation is of consultative nature, the pair has that nature and the activity is named; of any other
 * consultation nothing is asked.
 */
@Ketentuan(
        id = "BJR-R-23",
        judul = "Kegiatan konsultatif disebut",
        dasar = "Pasal 8 ayat (2) dan Pasal 15 Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TAHAN,
        kode = "BJR_R_23",
        mulai = "2023-01-06")
public final class KegiatanKonsultatifDisebut implements Aturan<KegiatanKonsultatifDisebut.Fakta> {

    /**
     * A consultation.
     *
     * @param pemohon name of the requester
     * @param pihak name of the party that is consulted
     * @param konsultatif whether the consultative nature was chosen for it
     * @param berlaku whether the pair has the consultative nature
     * @param kegiatan a word of {@link KegiatanKonsultatif}; {@code null} if none was chosen
     * @param kegiatanLain the other activity; {@code null} if none was written
     */
    public record Fakta(String pemohon, String pihak, boolean konsultatif, boolean berlaku, @BolehKosong String kegiatan,
            @BolehKosong String kegiatanLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pasangan = Sebutan.nama(fakta.pemohon()) + " dengan " + Sebutan.nama(fakta.pihak());
        if (!fakta.konsultatif()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Konsultasi " + pasangan + " tidak memakai sifat konsultatif.");
        }
        if (!fakta.berlaku()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "BJR_R_23", "Hubungan " + pasangan + " tidak bersifat "
                    + "konsultatif menurut Pasal 15. Konsultasi tetap dapat tanpa sifat itu; hapus sifat konsultatif.");
        }
        Optional<KegiatanKonsultatif> kegiatan = PilihanKata.cari(KegiatanKonsultatif.class, fakta.kegiatan());
        if (kegiatan.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Kegiatan konsultatif " + pasangan + " belum diisi: "
                    + PilihanKata.asing(fakta.kegiatan()) + ". Pilih salah satu: "
                            + PilihanKata.semua(KegiatanKonsultatif.class) + ".");
        }
        boolean lain = kegiatan.get() == KegiatanKonsultatif.LAINNYA;
        return lain && Sebutan.kosong(fakta.kegiatanLain())
                ? Putusan.gagal(this, fakta, parameter, "Kegiatan konsultatif lain " + pasangan + " belum diisi. Tulis "
                        + "kegiatannya.")
                : Putusan.terpenuhi(this, fakta, parameter, "Konsultasi " + pasangan + " untuk "
                        + (lain ? fakta.kegiatanLain().strip() : kegiatan.get().sebutan()) + ".");
    }
}
