package id.rukun.hukum.kebijakan.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/**
 * Minutes are signed by who led the meeting. Only where he no longer exercises the post in which he did, because
 * it ended, he is recorded as absent or somebody acts in it, it is enough that who does on their day signs: nobody's leaving stops
 * a case.
 */
@Ketentuan(
        id = "RUKUN-POL-79",
        judul = "Berita acara ditandatangani pimpinan musyawarah",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PIMPINAN_TIDAK_TERCANTUM")
public final class BeritaAcaraMemuatPimpinan implements Aturan<BeritaAcaraMemuatPimpinan.Fakta> {

    /**
     * Who led, the day of the minutes, whether he exercises that post on it, who signed, and whether he is among them: names
     * alone do not tell.
     */
    public record Fakta(@BolehKosong String pimpinan, LocalDate tanggal, boolean melaksanakan, String penandatangan,
            boolean tercantum) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pimpinan = "Musyawarah ini dipimpin oleh " + Sebutan.nama(fakta.pimpinan());
        if (fakta.tercantum()) {
            return Putusan.terpenuhi(this, fakta, parameter, pimpinan + ", yang menandatangani berita acaranya.");
        }
        if (!fakta.melaksanakan()) {
            return Putusan.terpenuhi(this, fakta, parameter, pimpinan + ", yang pada " + Kalender.tulis(fakta.tanggal())
                    + " tidak lagi melaksanakan jabatan itu; berita acara ditandatangani yang melaksanakannya pada hari itu.");
        }
        return Putusan.gagal(this, fakta, parameter, pimpinan + "; namanya wajib ada di antara yang menandatangani berita "
                + "acara. Yang tertulis: " + Sebutan.atau(fakta.penandatangan(), "(tidak ada)") + ".");
    }
}
