package id.rukun.hukum.kebijakan.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;

/**
 * A Keputusan that bears an earlier date than the day of its signing is judged by its own day; what has failed since is
 * kept as a finding.
 */
@Ketentuan(
        id = "RUKUN-POL-70",
        judul = "Syarat juga terpenuhi pada hari penandatanganan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TEMUAN,
        kode = "SYARAT_GAGAL_SESUDAH_TANGGAL_KEPUTUSAN")
public final class SyaratHariPenandatanganan implements Aturan<SyaratHariPenandatanganan.Fakta> {

    /** The day of the Keputusan, the day on which it is signed, and the conditions that fail on the latter. */
    public record Fakta(LocalDate keputusan, LocalDate penandatanganan, List<String> gagal) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String hari = "Keputusan bertanggal " + Kalender.tulis(fakta.keputusan()) + " ditandatangani pada "
                + Kalender.tulis(fakta.penandatanganan()) + ". ";
        return fakta.gagal().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, hari + "Pada kedua hari itu semua syarat terpenuhi.")
                : Putusan.gagal(this, fakta, parameter, hari + "Pada tanggal Keputusan semua syarat terpenuhi; pada "
                        + "hari penandatanganan tidak lagi: " + Sebutan.daftar(fakta.gagal()) + ".");
    }
}
