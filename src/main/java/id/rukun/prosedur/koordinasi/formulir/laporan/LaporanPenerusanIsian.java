package id.rukun.prosedur.koordinasi.formulir.laporan;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An office through which a report goes passes it on, with a note, or returns it. */
@Formulir(kunci = "laporan-penerusan", judul = "Penerusan laporan", sifat = SifatIsian.PUTUSAN)
public record LaporanPenerusanIsian(
        @Kolom(value = "Putusan", keterangan = "Isinya tidak diubah; yang perlu diperbaiki dikembalikan kepada pelapornya.")
        @NotNull PutusanPenerusan putusan,
        @Kolom(value = "Catatan", keterangan = "Wajib bila dikembalikan: apa yang perlu diperbaiki.") @Size(max = 2000) String catatan) {}
