package id.rukun.hukum.kebijakan.koordinasi;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** What is chosen stands in the list from which it is chosen, whoever submits the form. */
@Ketentuan(
        id = "RUKUN-POL-150",
        judul = "Pilihan ada dalam daftarnya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PILIHAN_DI_LUAR_DAFTAR")
public final class PilihanDalamDaftar implements Aturan<PilihanDalamDaftar.Fakta> {

    /** What the list has, as an official calls it, and how many of those chosen are not in it. */
    public record Fakta(String daftar, int diLuar) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String daftar = Sebutan.nama(fakta.daftar());
        return fakta.diLuar() <= 0
                ? Putusan.terpenuhi(this, fakta, parameter, "Semua pilihan ada dalam daftar " + daftar + ".")
                : Putusan.gagal(this, fakta, parameter, fakta.diLuar() + " pilihan tidak ada dalam daftar " + daftar
                        + ". Pilih dari daftar itu.");
    }
}
