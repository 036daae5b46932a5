package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.Sebutan;

/** Who is named for a Musyawarah is what he is named as, according to the register on its day. */
@Ketentuan(
        id = "RUKUN-DATA-32",
        judul = "Orang dalam musyawarah sesuai register",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PENGURUS",
        kodeLain = {"TOKOH_BUKAN_WARGA_DEWASA", "PIMPINAN_TIDAK_DIKENAL"})
public final class OrangSesuaiRegister implements Aturan<OrangSesuaiRegister.Fakta> {

    /** Name of the person, as what he is named, and whether the register says so. */
    public record Fakta(String nama, @SalahSatu({"PENGURUS", "TOKOH", "PIMPINAN"}) String kualitas,
            boolean sesuaiRegister) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String nama = Sebutan.atau(fakta.nama(), "Orang yang ditandai");
        if (fakta.sesuaiRegister()) {
            return Putusan.terpenuhi(this, fakta, parameter, nama + " tercatat dalam register sebagaimana ditandai.");
        }
        return switch (fakta.kualitas()) {
            case "PENGURUS" -> Putusan.gagal(this, fakta, parameter, nama + " bukan pengurus RT atau RW terkait.");
            case "TOKOH" -> Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "TOKOH_BUKAN_WARGA_DEWASA",
                    nama + " bukan warga dewasa RT atau RW yang bersangkutan.");
            default -> Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "PIMPINAN_TIDAK_DIKENAL",
                    "Pimpinan yang dipilih bukan pengurus RT atau RW ini pada hari musyawarah. Bila ia memang memimpin, "
                            + "pilih “Orang lain” dan tulis nama serta kedudukannya.");
        };
    }
}
