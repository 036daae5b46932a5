package id.rukun.hukum.perwalibukittinggi.laporan;

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
import java.util.ArrayList;
import java.util.List;

/** A report is written and signed. */
@Ketentuan(
        id = "BKT-R-53",
        judul = "Laporan tertulis",
        dasar = "Pasal 16 ayat (2) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_53",
        mulai = "2014-12-31")
public final class LaporanTertulis implements Aturan<LaporanTertulis.Fakta> {

    /** Number and day of the letter, and who signed it; each {@code null} where it is missing. */
    public record Fakta(@BolehKosong String nomor, @BolehKosong LocalDate tanggal, @BolehKosong String penandatangan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = new ArrayList<>();
        if (Sebutan.kosong(fakta.nomor())) {
            kurang.add("nomor surat");
        }
        if (fakta.tanggal() == null) {
            kurang.add("tanggal surat");
        }
        if (Sebutan.kosong(fakta.penandatangan())) {
            kurang.add("penandatangan");
        }
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Laporan nomor " + fakta.nomor().strip() + " tanggal "
                        + Kalender.tulis(fakta.tanggal()) + " ditandatangani " + fakta.penandatangan().strip() + ".")
                : Putusan.gagal(this, fakta, parameter, "Laporan wajib tertulis dan ditandatangani; belum ada: "
                        + Sebutan.daftar(kurang) + ".");
    }
}
