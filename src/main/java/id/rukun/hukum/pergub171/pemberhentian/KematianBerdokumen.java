package id.rukun.hukum.pergub171.pemberhentian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A death ends a post on the paper that says when it was (DOC-38). */
@Ketentuan(
        id = "PERGUB171-PS35-1a",
        judul = "Pengurus berhenti karena meninggal dunia, dengan dokumennya",
        dasar = "Pasal 35 ayat (1) huruf a Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "DOKUMEN_TIDAK_ADA")
public final class KematianBerdokumen implements Aturan<KematianBerdokumen.Fakta> {

    /** The day of the death, and how many files prove it. */
    public record Fakta(LocalDate meninggal, int dokumen) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String kapan = "Meninggal dunia pada " + Kalender.tulis(fakta.meninggal());
        return fakta.dokumen() < 1
                ? Putusan.gagal(this, fakta, parameter, kapan + ": dokumen pendukung belum ada. Lampirkan pindaian surat atau akta kematian.")
                : Putusan.terpenuhi(this, fakta, parameter, kapan + ", dengan surat atau akta kematian.");
    }
}
