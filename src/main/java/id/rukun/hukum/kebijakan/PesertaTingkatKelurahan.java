package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.Sebutan;

/** Who is ticked as present at Kelurahan level is what he is ticked as, according to the register. */
@Ketentuan(
        id = "RUKUN-DATA-32",
        judul = "Yang hadir di tingkat Kelurahan sesuai register",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PENGURUS",
        kodeLain = "TOKOH_BUKAN_WARGA_DEWASA")
public final class PesertaTingkatKelurahan implements Aturan<PesertaTingkatKelurahan.Fakta> {

    /** Name of the person, as what he is ticked, and whether the register says so. */
    public record Fakta(String nama, @SalahSatu({"PENGURUS", "TOKOH"}) String kualitas, boolean sesuaiRegister) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        boolean pengurus = "PENGURUS".equals(fakta.kualitas());
        String nama = Sebutan.atau(fakta.nama(), "Orang yang ditandai");
        if (fakta.sesuaiRegister()) {
            return Putusan.terpenuhi(this, fakta, parameter, nama + (pengurus
                    ? " tercatat sebagai pengurus RT atau RW terkait."
                    : " tercatat sebagai warga dewasa dari unit yang digabungkan."));
        }
        return pengurus
                ? Putusan.gagal(this, fakta, parameter, nama + " bukan pengurus RT atau RW terkait.")
                : Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "TOKOH_BUKAN_WARGA_DEWASA",
                        nama + " bukan warga dewasa dari RT atau RW yang akan digabungkan.");
    }
}
