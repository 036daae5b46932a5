package id.rukun.hukum.pergub171.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** The Camat's consent is not younger than the Keputusan. */
@Ketentuan(
        id = "PERGUB171-PS14-2.2",
        judul = "Persetujuan Camat mendahului Keputusan Lurah",
        dasar = "Pasal 14 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "PERSETUJUAN_SETELAH_KEPUTUSAN")
public final class TanggalPersetujuan implements Aturan<TanggalPersetujuan.Fakta> {

    /** The day on which the Camat agreed and the day of the Keputusan. */
    public record Fakta(LocalDate persetujuan, LocalDate keputusan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String tanggal = "persetujuan " + Kalender.tulis(fakta.persetujuan()) + ", keputusan "
                + Kalender.tulis(fakta.keputusan()) + ".";
        return fakta.persetujuan().isAfter(fakta.keputusan())
                ? Putusan.gagal(this, fakta, parameter,
                        "Persetujuan Camat harus mendahului Keputusan Lurah: " + tanggal)
                : Putusan.terpenuhi(this, fakta, parameter,
                        "Persetujuan Camat tidak lebih akhir dari Keputusan Lurah: " + tanggal);
    }
}
