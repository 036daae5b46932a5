package id.rukun.prosedur.keputusan;

import id.rukun.isian.Formulir;
import id.rukun.isian.Kolom;
import id.rukun.isian.SifatIsian;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How the staff word the draft that the case yields; without considerations of theirs the case's own stand. */
@Formulir(kunci = "keputusan-rancangan", judul = "Rancangan Keputusan Lurah",
        sifat = SifatIsian.PUTUSAN)
public record RancanganIsian(
        @Kolom("Menimbang") @Size(max = 20_000) String menimbang,
        @Kolom("Berlaku sejak") LocalDate berlakuSejak,
        @Kolom("Tembusan") @Size(max = 1000) String tembusan) {}
