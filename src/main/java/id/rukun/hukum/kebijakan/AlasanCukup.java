package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.TeksTerlihat;

/** A mandatory reason is long enough to be understood; counted is what a person can see of it. */
@Ketentuan(
        id = "RUKUN-POL-07",
        judul = "Alasan diuraikan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "ALASAN_TERLALU_PENDEK",
        parameter = "PRD-19")
public final class AlasanCukup implements Aturan<AlasanCukup.Fakta> {

    /** The reason, if one was given. */
    public record Fakta(@BolehKosong String alasan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int minimum = parameter.bilangan("PRD-19");
        int panjang = fakta.alasan() == null ? 0 : TeksTerlihat.panjang(fakta.alasan());
        return panjang >= minimum
                ? Putusan.terpenuhi(this, fakta, parameter, "Alasan diuraikan dalam " + panjang + " karakter.")
                : Putusan.gagal(this, fakta, parameter,
                        "Alasan harus diuraikan (paling sedikit " + minimum + " karakter, sekarang " + panjang + ").");
    }
}
