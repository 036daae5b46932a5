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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An election as its minutes tell it (DOC-23, DOC-24). */
@Formulir(kunci = "pengurus-berita-acara", judul = "Berita acara pemilihan Ketua", pokok = true)
public record BeritaAcaraPemilihanIsian(
        @Kolom(value = "Tanggal pemilihan",
                keterangan = "Hari ditentukannya pemenang: mufakat, suara terakhir, pilihan panitia, atau undian. Sejak hari ini "
                        + "tenggat pembentukan pengurus dihitung (Pasal 31 ayat (1)).")
        @Tanggal(value = "Pemilihan Ketua", bertumpu = Tanggal.LUAR_KASUS, mendasari = "Rancangan Keputusan")
        @NotNull LocalDate tanggalPemilihan,
        @Kolom(value = "Ketua terpilih", keterangan = "Pemenang menurut berita acara. Ketik nama untuk mencari.")
        @DariDaftar("pengurus-warga")
        @Dipilih @NotBlank @Size(max = 36) String pemenang,
        @Kolom(value = "Cara", keterangan = "Mufakat dicoba lebih dahulu (Pasal 27 ayat (1), Pasal 29 ayat (1)).")
        @NotNull CaraPemilihan cara,
        @Kolom(value = "Perolehan suara",
                keterangan = "Pemungutan yang menentukan, satu baris untuk setiap calon.",
                bila = "cara=SUARA_TERBANYAK|PEMUNGUTAN_ULANG|PANITIA|UNDIAN", wajib = true)
        @Valid @Size(max = 50, message = "{rukun.Size.daftar}") List<@NotNull @Valid PerolehanCalon> perolehan,
        @Kolom(value = "Suara tidak sah", bila = "cara=SUARA_TERBANYAK|PEMUNGUTAN_ULANG|PANITIA|UNDIAN", wajib = true)
        @PositiveOrZero @Max(10_000) Integer tidakSah,
        @Kolom(value = "Suara masuk", bila = "cara=SUARA_TERBANYAK|PEMUNGUTAN_ULANG|PANITIA|UNDIAN", wajib = true)
        @PositiveOrZero @Max(10_000) Integer suaraMasuk,
        @Kolom(value = "Hak suara yang hadir", bila = "cara=SUARA_TERBANYAK|PEMUNGUTAN_ULANG|PANITIA|UNDIAN", wajib = true)
        @PositiveOrZero @Max(10_000) Integer hakSuaraHadir,
        @Kolom(value = "Nomor berita acara", keterangan = "Seperti tertulis pada berita acara (Format 5 atau Format 6).")
        @NotBlank @Size(max = 100) String nomor,
        @Kolom(value = "Tanggal berita acara",
                keterangan = "Sejak tanggal ini masa bakti dihitung, kecuali bila masa bakti lama masih berjalan (Pasal 33 ayat (1)).")
        @Tanggal(value = "Berita acara pemilihan", bertumpu = "Pemilihan Ketua", mendasari = "Rancangan Keputusan")
        @NotNull LocalDate tanggalBeritaAcara,
        @Kolom(value = "Panitia yang menandatangani", keterangan = "Nama, satu per baris.")
        @NotBlank @Size(max = 1000) String penandatangan,
        @Kolom(value = "Panitia yang belum menandatangani", keterangan = "Nama, satu per baris; kosong bila semua menandatangani.")
        @Size(max = 1000) String belumMenandatangani,
        @Kolom(value = "Sebab belum semua menandatangani",
                keterangan = "Wajib diuraikan bila ada panitia yang belum menandatangani.")
        @Size(max = 2000) String alasan,
        @Kolom(value = "Pindaian berita acara", keterangan = "Berita acara yang ditandatangani panitia.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) implements Bersyarat {

    /** Whether ballots were cast. */
    public boolean berpemungutan() {
        return cara != CaraPemilihan.MUFAKAT;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (cara != null && berpemungutan()) {
            wajib(kesalahan, "perolehan", perolehan == null || perolehan.isEmpty() ? null : perolehan, "Perolehan suara");
            wajib(kesalahan, "tidakSah", tidakSah, "Suara tidak sah");
            wajib(kesalahan, "suaraMasuk", suaraMasuk, "Suara masuk");
            wajib(kesalahan, "hakSuaraHadir", hakSuaraHadir, "Hak suara yang hadir");
        }
        return kesalahan;
    }

    private static void wajib(List<Kesalahan> kesalahan, String kolom, Object nilai, String nama) {
        if (nilai == null) {
            kesalahan.add(new Kesalahan(kolom, nama + " wajib diisi bila diadakan pemungutan suara."));
        }
    }
}
