package id.rukun.hukum.kebijakan.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** No letter reports on a time that has not begun on its day. */
@Ketentuan(
        id = "RUKUN-DATA-44",
        judul = "Surat laporan tidak mendahului masanya",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "SURAT_MENDAHULUI_MASA")
public final class SuratDalamMasa implements Aturan<SuratDalamMasa.Fakta> {

    /** Day of the letter, and the first day of what it reports on. */
    public record Fakta(LocalDate surat, LocalDate mulai) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String surat = "Surat laporan tanggal " + Kalender.tulis(fakta.surat());
        String masa = "hari pertama masa yang dilaporkan, " + Kalender.tulis(fakta.mulai());
        return fakta.surat().isBefore(fakta.mulai())
                ? Putusan.gagal(this, fakta, parameter, surat + " mendahului " + masa + ". Betulkan tanggal suratnya.")
                : Putusan.terpenuhi(this, fakta, parameter, surat + " tidak mendahului " + masa + ".");
    }
}
