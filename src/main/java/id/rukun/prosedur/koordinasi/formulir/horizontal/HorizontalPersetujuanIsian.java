package id.rukun.prosedur.koordinasi.formulir.horizontal;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An Asisten agrees with the text or not. */
@Formulir(kunci = "horizontal-persetujuan", judul = "Persetujuan Asisten", sifat = SifatIsian.PERSETUJUAN)
public record HorizontalPersetujuanIsian(
        @Kolom(value = "Putusan", keterangan = "Tanpa kesepakatan semua Asisten Sekretaris Daerah yang memutus (menurut tafsir).")
        @NotNull PutusanAsisten putusan,
        @Kolom(value = "Catatan", keterangan = "Wajib bila tidak setuju: apa yang tidak disetujui, dan mengapa.")
        @Size(max = 2000) String catatan) {}
