package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** What was put before who decides still stands when he decides: of two at once the second one is told. */
@Ketentuan(
        id = "RUKUN-POL-187",
        judul = "Register tidak berubah antara pengajuan dan penetapannya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "REGISTER_SUDAH_BERUBAH")
public final class RegisterMasihSama implements Aturan<RegisterMasihSama.Fakta> {

    /** The post, and whether the register says of it what it said when the change was put forward. */
    public record Fakta(String jabatan, boolean sama) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.sama() ? Putusan.terpenuhi(this, fakta, parameter, "Register masih sama dengan ketika diajukan.")
                : Putusan.gagal(this, fakta, parameter, "Sesudah diajukan, register tentang " + Sebutan.nama(fakta.jabatan())
                        + " sudah diubah pencatatan lain. Tidak ada yang ditulis. Kembalikan kepada yang mengajukan, agar ia memeriksanya "
                        + "dan mengajukannya lagi.");
    }
}
