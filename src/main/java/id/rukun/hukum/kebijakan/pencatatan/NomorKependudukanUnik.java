package id.rukun.hukum.kebijakan.pencatatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.Sebutan;

/** A NIK is one person's, and a number of a Kartu Keluarga one card's. */
@Ketentuan(
        id = "RUKUN-DATA-43",
        judul = "NIK milik satu orang, nomor KK milik satu kartu",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "NIK_SUDAH_TERCATAT",
        kodeLain = {"NOMOR_KK_SUDAH_TERCATAT"})
public final class NomorKependudukanUnik implements Aturan<NomorKependudukanUnik.Fakta> {

    /**
     * A number that is to be recorded.
     *
     * @param apa what it is
     * @param ekor its last figures, as sheets show them
     * @param milikLain whether the register knows it as that of another person, or of another card that lies here
     */
    public record Fakta(@SalahSatu({"NIK", "NOMOR_KK"}) String apa, String ekor, boolean milikLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        boolean nik = "NIK".equals(fakta.apa());
        String nomor = (nik ? "NIK " : "Nomor KK ") + Sebutan.atau(fakta.ekor(), "itu");
        if (!fakta.milikLain()) {
            return Putusan.terpenuhi(this, fakta, parameter, nomor + " belum dipakai.");
        }
        return nik ? Putusan.gagal(this, fakta, parameter, nomor + " sudah tercatat pada orang lain. Periksa angkanya; bila orangnya "
                + "sudah tercatat dan datang dari tempat lain, pilih “Pindah datang”.")
                : Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "NOMOR_KK_SUDAH_TERCATAT",
                        nomor + " sudah tercatat pada kartu lain yang berlaku. Periksa angkanya, atau pilih menjadi anggota kartu itu.");
    }
}
