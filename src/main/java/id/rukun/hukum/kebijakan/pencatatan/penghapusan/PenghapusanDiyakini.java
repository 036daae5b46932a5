package id.rukun.hukum.kebijakan.pencatatan.penghapusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** What cannot be undone is not done by one click: who decides types the number of the case. */
@Ketentuan(
        id = "RUKUN-DATA-56",
        judul = "Penghapusan diyakini dengan mengetik nomor kasusnya",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "PENGHAPUSAN_BELUM_DIYAKINI")
public final class PenghapusanDiyakini implements Aturan<PenghapusanDiyakini.Fakta> {

    /** What was typed, and the number. */
    public record Fakta(@BolehKosong String diketik, String nomor) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        boolean sama = fakta.diketik() != null && fakta.diketik().strip().equals(fakta.nomor());
        return sama ? Putusan.terpenuhi(this, fakta, parameter, "Nomor kasusnya diketik.")
                : Putusan.gagal(this, fakta, parameter, "Penghapusan tidak dapat dibatalkan. Ketik nomor kasus ini, "
                        + Sebutan.nama(fakta.nomor()) + ", untuk menyatakan bahwa Anda sudah membaca apa yang dihapus.");
    }
}
