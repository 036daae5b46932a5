package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import java.util.List;

/**
 * At least two different parties, each a Perangkat Daerah, the DPRD, a vertical agency or the Wali Kota, and each of them
 * existing. Who is another one, as a village, comes as a guest only.
 */
@Ketentuan(
        id = "BJR-R-01",
        judul = "Pihak koordinasi lengkap dan dikenal",
        dasar = "Pasal 18 ayat (1) dan Pasal 20 ayat (1) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_01",
        mulai = "2023-01-06")
public final class PihakDikenal implements Aturan<PihakKoordinasiFakta> {

    private static final int PALING_SEDIKIT = 2;

    @Override
    public Putusan periksa(PihakKoordinasiFakta fakta, ParameterBerlaku parameter) {
        List<String> asing = fakta.pihak().stream().filter(p -> PilihanKata.cari(JenisPihak.class, p.jenis()).isEmpty())
                .map(PihakFakta::sebutan).toList();
        List<String> mati = fakta.pihak().stream().filter(p -> !p.aktif()).map(PihakFakta::sebutan).toList();
        long berbeda = fakta.pihak().stream().map(PihakFakta::kode).distinct().count();
        if (!asing.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Pihak koordinasi tidak dikenal: " + Sebutan.daftar(asing)
                    + ". Pihaknya Perangkat Daerah, DPRD, instansi vertikal, atau Wali Kota; yang lain hanya dapat diundang "
                    + "sebagai tamu. Pilih pihak dari daftar unit.");
        }
        if (!mati.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Pihak koordinasi sudah tidak ada: " + Sebutan.daftar(mati)
                    + ". Pilih unit yang menggantikannya.");
        }
        return berbeda >= PALING_SEDIKIT
                ? Putusan.terpenuhi(this, fakta, parameter, "Pihak koordinasi: " + nama(fakta.pihak()) + ".")
                : Putusan.gagal(this, fakta, parameter, "Pihak koordinasi tidak lengkap: yang dipilih " + berbeda
                        + ", sedikitnya " + PALING_SEDIKIT + " pihak yang berbeda. Tambahkan pihak selain pemohon.");
    }

    private static String nama(List<PihakFakta> pihak) {
        return Sebutan.daftar(pihak.stream().map(PihakFakta::sebutan).distinct().toList());
    }
}
