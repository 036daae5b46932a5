package id.rukun.hukum.kebijakan.penomoran;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A number of a series names the year in which its paper is dated: each year has a series of its own. */
@Ketentuan(
        id = "RUKUN-POL-78",
        judul = "Tahun nomor sesuai tanggalnya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "TAHUN_NOMOR_TIDAK_SESUAI")
public final class TahunNomorSesuai implements Aturan<TahunNomorSesuai.Fakta> {

    /** The number as written, the year in it, and the date of the paper. */
    public record Fakta(String nomor, int tahun, LocalDate tanggal) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String ini = "Nomor " + Sebutan.atau(fakta.nomor(), "(tidak tertulis)") + " dan tanggal " + Kalender.tulis(fakta.tanggal());
        return fakta.tahun() == fakta.tanggal().getYear()
                ? Putusan.terpenuhi(this, fakta, parameter, ini + " dari tahun yang sama.")
                : Putusan.gagal(this, fakta, parameter, ini + " dari tahun yang berbeda.");
    }
}
