package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** What stands directly above a post is another post of the same unit, and nobody is his own superior through others. */
@Ketentuan(
        id = "RUKUN-DATA-66",
        judul = "Atasan langsung jabatan lain dalam unit yang sama, tanpa berputar",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "ATASAN_JABATAN_TIDAK_SESUAI",
        kodeLain = "ATASAN_JABATAN_BERPUTAR")
public final class AtasanPos implements Aturan<AtasanPos.Fakta> {

    /**
     * A post and what is to stand directly above it.
     *
     * @param jabatan the post's name
     * @param atasan name of the one above; {@code null} where the register knows none
     * @param seunit whether that one is of the same unit and there on the day
     * @param berputar whether that one is the post itself, or stands below it
     */
    public record Fakta(String jabatan, @BolehKosong String atasan, boolean seunit, boolean berputar) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String apa = Sebutan.nama(fakta.jabatan());
        String atasan = fakta.atasan() == null ? "yang dipilih" : Sebutan.nama(fakta.atasan());
        if (!fakta.seunit()) {
            return Putusan.gagal(this, fakta, parameter, "Atasan langsung " + apa + ", " + atasan + ", bukan jabatan dalam unit yang sama pada "
                    + "hari itu. Pilih jabatan unit itu, atau kosongkan bila atasannya kepala unit.");
        }
        return fakta.berputar()
                ? Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "ATASAN_JABATAN_BERPUTAR", apa + " tidak dapat berada di bawah " + atasan
                        + ", karena keduanya jabatan yang sama, atau yang kedua berada di bawah yang pertama. Pilih jabatan lain, atau catat dahulu "
                        + "atasan lain bagi jabatan yang di bawahnya.")
                : Putusan.terpenuhi(this, fakta, parameter, apa + " di bawah " + atasan + ".");
    }
}
