package id.rukun.prosedur.keputusan;

import id.rukun.isian.Formulir;
import id.rukun.isian.Kolom;
import id.rukun.isian.SifatIsian;
import id.rukun.isian.Tanggal;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the staff add to the draft that the case yields. */
@Tanggal(value = "Rancangan Keputusan", bertumpu = Tanggal.PEMBUKAAN)
@Formulir(kunci = "keputusan-rancangan", judul = "Rancangan Keputusan Lurah",
        sifat = SifatIsian.PUTUSAN)
public record RancanganIsian(
        @Kolom("Pertimbangan tambahan") @Size(max = 4000) String pertimbangan,
        @Kolom("Berlaku sejak")
        @Tanggal(value = "Mulai berlaku menurut rancangan", bertumpu = {"Rancangan Keputusan", "Keputusan Lurah"},
                rencana = true,
                saran = "Pilih hari lain, atau perbaiki dahulu hari mulai berlaku dalam rancangan.")
        LocalDate berlakuSejak,
        @Kolom("Tembusan") @Size(max = 1000) String tembusan) {}
