package id.rukun.prosedur.penggantian.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Whom the Ketua names, as he reports it to the Lurah (DOC-42). */
@Formulir(kunci = "penggantian-pengganti", judul = "Pengganti pengurus")
public record PenggantiIsian(
        @Kolom(value = "Pengganti", keterangan = "Warga dewasa. Ketik nama untuk mencari.")
        @DariDaftar("penggantian-calon")
        @Dipilih @NotBlank @Size(max = 36) String pengganti,
        @Kolom(value = "Ditunjuk oleh", keterangan = "Yang menunjuk Ketua; usul musyawarah atau Lurah tidak cukup (Pasal 38 ayat (3)).")
        @NotNull Penunjuk penunjuk,
        @Kolom(value = "Bidang", keterangan = "Wajib bila yang kosong jabatan Bidang; selain itu biarkan kosong.")
        @Size(max = 100) String bidang,
        @Kolom(value = "Tugas Bidang", keterangan = "Ditetapkan Ketua (Pasal 22 ayat (4)).")
        @Size(max = 500) String tugas,
        @Kolom(value = "Hubungan kekerabatan sudah diperiksa",
                keterangan = "Ketua menyatakan pengganti bukan suami, istri, orang tua, atau anak pengurus lain (Pasal 31 ayat (2)).")
        Boolean tanpaKekerabatan,
        @Kolom(value = "Pertimbangan", keterangan = "Mengapa ia yang ditunjuk; dimuat dalam laporan kepada Lurah.")
        @NotBlank @Size(max = 1000) String pertimbangan,
        @Kolom(value = "Alasan", keterangan = "Wajib bila pengganti bukan penduduk unit ini.")
        @Size(max = 2000) String alasan,
        @Kolom(value = "Pindaian laporan", keterangan = "Laporan yang ditandatangani Ketua, bila ada.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        return Boolean.TRUE.equals(tanpaKekerabatan) ? List.of()
                : List.of(new Kesalahan("tanpaKekerabatan", "Hubungan kekerabatan sudah diperiksa: pernyataan ini wajib dicentang."));
    }
}
