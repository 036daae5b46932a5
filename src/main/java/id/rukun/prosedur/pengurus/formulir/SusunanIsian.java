package id.rukun.prosedur.pengurus.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The board that the Ketua terpilih has formed (DOC-26). */
@Formulir(kunci = "pengurus-susunan", judul = "Susunan pengurus")
public record SusunanIsian(
        @Kolom(value = "Tanggal pembentukan",
                keterangan = "Hari Ketua terpilih membentuk pengurusnya; tenggatnya tertera pada lembar (Pasal 31 ayat (1)).")
        @Tanggal(value = "Pembentukan pengurus", bertumpu = "Pemilihan Ketua")
        @NotNull LocalDate tanggalPembentukan,
        @Kolom(value = "Sekretaris", keterangan = "Wajib ada (Pasal 21). Ketik nama untuk mencari.")
        @DariDaftar("pengurus-calon")
        @Dipilih @Size(max = 36) String sekretaris,
        @Kolom(value = "Bendahara", keterangan = "Wajib ada (Pasal 21). Ketik nama untuk mencari.")
        @DariDaftar("pengurus-calon")
        @Dipilih @Size(max = 36) String bendahara,
        @Kolom(value = "Pengurus Bidang", keterangan = "Boleh tidak ada (Pasal 21 ayat (3)). Ketik nama untuk mencari.")
        @DariDaftar(value = "pengurus-calon", dicari = true, kata = "dipilih")
        @Dipilih @Size(max = 50, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> pengurusBidang,
        @Kolom(value = "Pembagian Bidang",
                keterangan = "Satu baris untuk setiap pengurus Bidang di atas, namanya seperti pada daftar, dengan tugas yang "
                        + "ditetapkan Ketua (Pasal 22 ayat (4)).")
        @Size(max = 50, message = "{rukun.Size.daftar}") List<@NotNull @Valid PembagianBidang> pembagianBidang,
        @Kolom(value = "Hubungan kekerabatan sudah diperiksa",
                keterangan = "Ketua menyatakan tidak ada suami istri atau orang tua dan anak di antara pengurus (Pasal 31 ayat (2)).")
        Boolean tanpaKekerabatan,
        @Kolom(value = "Alasan", keterangan = "Wajib bila ada yang bukan penduduk unit ini.")
        @Size(max = 2000) String alasan,
        @Kolom(value = "Pindaian susunan", keterangan = "Susunan pengurus yang ditandatangani Ketua terpilih.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) implements Bersyarat, IsiSusunan {

    @Override
    public List<Kesalahan> kesalahan() {
        return Boolean.TRUE.equals(tanpaKekerabatan) ? List.of()
                : List.of(new Kesalahan("tanpaKekerabatan", "Pernyataan tentang hubungan kekerabatan wajib dicentang."));
    }
}
