package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the oral warning has helped. */
@Formulir(kunci = "penonaktifan-pengamatan", judul = "Pengamatan sesudah teguran lisan", sifat = SifatIsian.PUTUSAN)
public record PengamatanIsian(
        @Kolom(value = "Hasil pengamatan", keterangan = "Perkara dapat ditutup bila perilakunya membaik; keduanya sah.")
        @NotNull HasilPengamatan putusan,
        @Kolom(value = "Alasan", keterangan = "Apa yang diamati; disimpan dalam berkas.")
        @NotBlank @Size(max = 2000) String alasan) implements PutusanBeralasan<HasilPengamatan> {}
