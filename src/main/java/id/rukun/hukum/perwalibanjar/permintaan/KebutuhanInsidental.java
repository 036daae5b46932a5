package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Incidental coordination is held as needed: the need is told. */
@Ketentuan(
        id = "BJR-R-09",
        judul = "Kebutuhan koordinasi insidental disebut",
        dasar = "Pasal 18 ayat (6) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_09",
        mulai = "2023-01-06")
public final class KebutuhanInsidental implements Aturan<KebutuhanInsidental.Fakta> {

    /** The need as it was written; {@code null} if it was not. */
    public record Fakta(@BolehKosong String kebutuhan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return Sebutan.kosong(fakta.kebutuhan())
                ? Putusan.gagal(this, fakta, parameter, "Kebutuhan koordinasi insidental belum diisi. Tulis untuk apa "
                        + "koordinasi ini diperlukan sekarang.")
                : Putusan.terpenuhi(this, fakta, parameter, "Kebutuhan koordinasi insidental disebut.");
    }
}
