package id.rukun.hukum.perwalibanjar.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** A meeting to which only one party comes coordinates nothing: a new date, or an end without result. */
@Ketentuan(
        id = "BJR-R-15",
        judul = "Sedikitnya dua pihak hadir",
        dasar = "Pasal 18 ayat (1) dan Pasal 18 ayat (2) huruf a Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TAHAN,
        kode = "BJR_R_15",
        parameter = "BJR-P-33",
        tafsir = "BJR-A-33",
        mulai = "2023-01-06")
public final class DuaPihakHadir implements Aturan<DuaPihakHadir.Fakta> {

    /** Names of the parties that came and of those that were invited and did not. */
    public record Fakta(List<String> hadir, List<String> tidakHadir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int minimum = parameter.bilangan("BJR-P-33");
        long hadir = fakta.hadir().stream().distinct().count();
        String absen = fakta.tidakHadir().isEmpty() ? "" : "; tidak hadir: " + Sebutan.daftar(fakta.tidakHadir());
        return hadir >= minimum
                ? Putusan.terpenuhi(this, fakta, parameter, "Hadir " + hadir + " pihak: " + Sebutan.daftar(fakta.hadir())
                        + absen + ".")
                : Putusan.gagal(this, fakta, parameter, "Peserta kurang dari " + minimum + " pihak: hadir " + hadir + absen
                        + ". Tetapkan tanggal baru, atau tutup tanpa hasil dengan alasannya.");
    }
}
