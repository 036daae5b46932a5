package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.SifatRapat;
import java.util.Locale;
import java.util.Set;

/** A general meeting is about one of three areas. */
@Ketentuan(
        id = "BKT-R-19",
        judul = "Pokok rapat umum",
        dasar = "Pasal 9 angka 3 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_19",
        mulai = "2014-12-31")
public final class PokokRapatUmum implements Aturan<PokokRapatUmum.Fakta> {

    private static final Set<String> URUSAN = Set.of("PEMERINTAHAN", "PEMBANGUNAN", "KEMASYARAKATAN");

    /** What the meeting is about, and its area: {@code PEMERINTAHAN}, {@code PEMBANGUNAN} or {@code KEMASYARAKATAN}. */
    public record Fakta(SifatRapat sifat, @BolehKosong String urusan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.sifat() != SifatRapat.UMUM) {
            return Putusan.terpenuhi(this, fakta, parameter, "Rapat ini bukan rapat umum.");
        }
        return fakta.urusan() != null && URUSAN.contains(fakta.urusan())
                ? Putusan.terpenuhi(this, fakta, parameter, "Rapat membahas permasalahan umum bidang "
                        + fakta.urusan().toLowerCase(Locale.ROOT) + ".")
                : Putusan.gagal(this, fakta, parameter, "Pokok bahasan bukan permasalahan umum: pilih bidang pemerintahan,"
                        + " pembangunan, atau kemasyarakatan. Hal lain dibahas dalam rapat pembahasan tugas.");
    }
}
