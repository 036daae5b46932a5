package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A Careteker serves until the definitive board takes effect, even before his last day. */
@Ketentuan(
        id = "PERGUB171-PS8-1.4",
        judul = "Careteker berakhir ketika kepengurusan definitif berlaku",
        dasar = "Pasal 8 ayat (1) dan Pasal 30 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.OTOMATIS)
public final class BerakhirDenganDefinitif implements Aturan<BerakhirDenganDefinitif.Fakta> {

    /** Last day of the Careteker, and first day of the definitive board. */
    public record Fakta(LocalDate sampai, LocalDate definitif) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String masa = "Kepengurusan definitif berlaku sejak " + Kalender.tulis(fakta.definitif()) + "; Careteker menjabat sampai "
                + Kalender.tulis(fakta.sampai()) + ".";
        return fakta.sampai().isBefore(fakta.definitif())
                ? Putusan.terpenuhi(this, fakta, parameter, masa)
                : Putusan.gagal(this, fakta, parameter, masa);
    }
}
