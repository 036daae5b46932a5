package id.rukun.hukum.kebijakan.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** A consensus that nobody tried to reach was not reached: one of the two statements is wrong. */
@Ketentuan(
        id = "RUKUN-DATA-28",
        judul = "Mufakat tercapai karena diupayakan",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "MUFAKAT_TANPA_UPAYA")
public final class MufakatDiupayakan implements Aturan<MufakatDiupayakan.Fakta> {

    /** Whether mufakat was tried and whether it was reached. */
    public record Fakta(boolean mufakatDicoba, boolean mufakatTercapai) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.mufakatTercapai() && !fakta.mufakatDicoba()) {
            return Putusan.gagal(this, fakta, parameter, "Mufakat tidak dapat tercapai tanpa diupayakan: perbaiki "
                    + "hasil pembahasan, atau nyatakan bahwa mufakat sudah diupayakan.");
        }
        return Putusan.terpenuhi(this, fakta, parameter,
                fakta.mufakatTercapai() ? "Mufakat diupayakan dan tercapai." : "Mufakat tidak tercapai.");
    }
}
