package id.rukun.hukum.kebijakan.pemberhentian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** Of one who is in the register of residents as dead, the report says the same; he resigns no more. */
@Ketentuan(
        id = "RUKUN-DATA-40",
        judul = "Hari meninggal sesuai register penduduk",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "TANGGAL_MENINGGAL_BERBEDA")
public final class KematianSesuaiRegister implements Aturan<KematianSesuaiRegister.Fakta> {

    /** The day of the death as reported, {@code null} for a resignation; and as the register has it, {@code null} for the living. */
    public record Fakta(@BolehKosong LocalDate dilaporkan, @BolehKosong LocalDate register) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.register() == null || fakta.register().equals(fakta.dilaporkan())) {
            return Putusan.terpenuhi(this, fakta, parameter, fakta.register() == null
                    ? "Register penduduk tidak memuat kematiannya." : "Hari meninggal sesuai register penduduk.");
        }
        String menurut = "Menurut register penduduk ia meninggal pada " + Kalender.tulis(fakta.register());
        return Putusan.gagal(this, fakta, parameter, menurut + (fakta.dilaporkan() == null ? ": laporkan kematiannya, bukan pengunduran diri."
                : ", bukan " + Kalender.tulis(fakta.dilaporkan()) + ". Periksa akta kematiannya."));
    }
}
