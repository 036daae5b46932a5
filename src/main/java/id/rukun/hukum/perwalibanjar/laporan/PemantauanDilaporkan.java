package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** What the Sekretaris Daerah finds is written down and reported to the Wali Kota, whom he assists. */
@Ketentuan(
        id = "BJR-R-80",
        judul = "Hasil pemantauan dilaporkan kepada Wali Kota",
        dasar = "Pasal 23 ayat (2) huruf a Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TAHAN,
        kode = "BJR_R_80",
        tafsir = "BJR-A-44",
        mulai = "2023-01-06")
public final class PemantauanDilaporkan implements Aturan<PemantauanDilaporkan.Fakta> {

    /** The result, and the day on which it was reported; {@code null} for none. */
    public record Fakta(@BolehKosong String hasil, @BolehKosong LocalDate dilaporkan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (Sebutan.kosong(fakta.hasil())) {
            return Putusan.gagal(this, fakta, parameter,
                    "Hasil pemantauan belum dicatat. Tulis hasilnya, lalu laporkan kepada Wali Kota.");
        }
        return fakta.dilaporkan() == null
                ? Putusan.gagal(this, fakta, parameter, "Hasil pemantauan belum dilaporkan. Laporkan kepada Wali Kota sebelum "
                        + "ditutup.")
                : Putusan.terpenuhi(this, fakta, parameter,
                        "Hasil pemantauan dilaporkan kepada Wali Kota pada " + Kalender.tulis(fakta.dilaporkan()) + ".");
    }
}
