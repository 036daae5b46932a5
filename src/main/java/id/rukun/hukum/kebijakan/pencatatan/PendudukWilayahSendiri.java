package id.rukun.hukum.kebijakan.pencatatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A Kelurahan records what happens to its own residents, and to who comes to live there. */
@Ketentuan(
        id = "RUKUN-POL-165",
        judul = "Kelurahan mencatat penduduknya sendiri",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PENDUDUK_DI_LUAR_WILAYAH",
        kodeLain = {"PENDUDUK_TIDAK_DITEMUKAN", "TERCATAT_PEMERINTAH_LAIN"})
public final class PendudukWilayahSendiri implements Aturan<PendudukWilayahSendiri.Fakta> {

    /**
     * Somebody of whom something is to be recorded.
     *
     * @param kantor area of the office that records it
     * @param dicari whether he was looked for by name and NIK, as one who comes from elsewhere
     * @param ditemukan whether the register knows him
     * @param tinggalDiSini whether he lives in that area
     * @param pemerintahLain whether he lives in the area of another government
     */
    public record Fakta(String kantor, boolean dicari, boolean ditemukan, boolean tinggalDiSini, boolean pemerintahLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (!fakta.ditemukan()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "PENDUDUK_TIDAK_DITEMUKAN", fakta.dicari()
                    ? "Tidak ada orang dengan nama lengkap dan NIK itu dalam register. Periksa keduanya; bila ia belum pernah tercatat, "
                            + "pilih “Penduduk baru”." : "Orang itu tidak ada dalam register. Pilih lagi dari daftar.");
        }
        if (fakta.pemerintahLain()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "TERCATAT_PEMERINTAH_LAIN", "Orang itu masih tercatat tinggal di "
                    + "pemerintah daerah lain; ia dicatat pindah keluar di sana lebih dahulu.");
        }
        if (fakta.dicari()) {
            return fakta.tinggalDiSini() ? Putusan.gagal(this, fakta, parameter, "Orang itu sudah tercatat tinggal di " + Sebutan.nama(fakta.kantor())
                    + ". Pilih “Pindah ke RT lain”.") : Putusan.terpenuhi(this, fakta, parameter, "Ia datang dari luar " + Sebutan.nama(fakta.kantor())
                    + ".");
        }
        return fakta.tinggalDiSini() ? Putusan.terpenuhi(this, fakta, parameter, "Ia penduduk " + Sebutan.nama(fakta.kantor()) + ".")
                : Putusan.gagal(this, fakta, parameter, "Orang itu tidak tercatat tinggal di " + Sebutan.nama(fakta.kantor())
                        + "; yang mencatat ialah Kelurahan tempat tinggalnya.");
    }
}
