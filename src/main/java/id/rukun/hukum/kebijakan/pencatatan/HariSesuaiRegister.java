package id.rukun.hukum.kebijakan.pencatatan;

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

/** What changes about a person changes in his life, and not before what is recorded of him began. */
@Ketentuan(
        id = "RUKUN-DATA-46",
        judul = "Hari perubahan sesuai dengan yang sudah tercatat",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "HARI_SEBELUM_LAHIR",
        kodeLain = {"HARI_SEBELUM_REGISTER", "PENDUDUK_SUDAH_MENINGGAL"})
public final class HariSesuaiRegister implements Aturan<HariSesuaiRegister.Fakta> {

    /**
     * A change of what the register says of a person.
     *
     * @param kejadian what happens, as it stands in a sentence
     * @param hari when
     * @param lahir when he was born
     * @param sejak since when what changes holds; {@code null} where nothing is recorded yet
     * @param meninggal when he died; {@code null} for the living
     */
    public record Fakta(String kejadian, LocalDate hari, LocalDate lahir, @BolehKosong LocalDate sejak, @BolehKosong LocalDate meninggal) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String hari = Sebutan.atau(fakta.kejadian(), "Perubahan") + " " + Kalender.tulis(fakta.hari());
        if (fakta.meninggal() != null) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "PENDUDUK_SUDAH_MENINGGAL",
                    "Menurut register orang ini meninggal " + Kalender.tulis(fakta.meninggal()) + ".");
        }
        if (fakta.hari().isBefore(fakta.lahir())) {
            return Putusan.gagal(this, fakta, parameter, hari + " lebih dahulu daripada hari lahir orangnya, atau hari terbentuknya unit itu, " + Kalender.tulis(fakta.lahir())
                    + ".");
        }
        return fakta.sejak() == null || !fakta.hari().isBefore(fakta.sejak()) ? Putusan.terpenuhi(this, fakta, parameter, hari + ".")
                : Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "HARI_SEBELUM_REGISTER", hari + " lebih dahulu daripada yang "
                        + "tercatat sekarang, yang berlaku sejak " + Kalender.tulis(fakta.sejak()) + ". Batalkan catatan itu lebih "
                        + "dahulu bila ia keliru.");
    }
}
