package id.rukun.hukum.kebijakan.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** One case of deactivation at a time about one person, whichever route it takes: two routes at once could contradict each other. */
@Ketentuan(
        id = "RUKUN-POL-110",
        judul = "Satu perkara penonaktifan pada satu waktu bagi satu orang",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PENONAKTIFAN_SEDANG_BERJALAN")
public final class SatuPenonaktifanTerbuka implements Aturan<SatuPenonaktifanTerbuka.Fakta> {

    /** His post, and the number of the other case about him that is open; {@code null} if none is. */
    public record Fakta(String jabatan, @BolehKosong String kasusLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String siapa = Sebutan.nama(fakta.jabatan());
        return Sebutan.kosong(fakta.kasusLain())
                ? Putusan.terpenuhi(this, fakta, parameter, "Tidak ada perkara penonaktifan lain yang berjalan terhadap " + siapa + ".")
                : Putusan.gagal(this, fakta, parameter, "Perkara penonaktifan terhadap " + siapa + " sudah berjalan dalam kasus "
                        + fakta.kasusLain() + ". Lanjutkan atau tutup kasus itu dahulu.");
    }
}
