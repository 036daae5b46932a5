package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** A mandatory reason is long enough to be understood. */
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
        String alasan = fakta.alasan() == null ? "" : fakta.alasan().strip();
        int panjang = alasan.codePointCount(0, alasan.length());
        return panjang >= minimum
                ? Putusan.terpenuhi(this, fakta, parameter, "Alasan diuraikan dalam " + panjang + " karakter.")
                : Putusan.gagal(this, fakta, parameter,
                        "Alasan harus diuraikan (paling sedikit " + minimum + " karakter, sekarang " + panjang + ").");
    }
}
