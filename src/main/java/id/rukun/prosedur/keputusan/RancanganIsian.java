package id.rukun.prosedur.keputusan;

import id.rukun.isian.Formulir;
import id.rukun.isian.Kolom;
import id.rukun.isian.SifatIsian;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the staff add to the draft that the case yields. */
@Formulir(kunci = "keputusan-rancangan", judul = "Rancangan Keputusan Lurah",
        sifat = SifatIsian.PUTUSAN)
public record RancanganIsian(
        @Kolom("Pertimbangan tambahan") @Size(max = 4000) String pertimbangan,
        @Kolom("Berlaku sejak") LocalDate berlakuSejak,
        @Kolom("Tembusan") @Size(max = 1000) String tembusan) {}
