package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who is to come for a unit (Pasal 9 angka 6 Perwali Bukittinggi 65/2014). */
@Formulir(kunci = "rapat-konfirmasi", judul = "Konfirmasi kehadiran rapat")
public record RapatKonfirmasiIsian(
        @Kolom(value = "Kehadiran") @NotNull KehadiranDirencanakan kehadiran,
        @Kolom(value = "Wakil", keterangan = "Di Bukittinggi satu tingkat di bawah Kepala Dinas, Badan, Bagian, atau Kantor (Pasal 9 angka 6); "
                + "bagi kepala unit lain dianjurkan (menurut tafsir). Tingkatnya tertera.", bila = "kehadiran=WAKIL")
        @DariDaftar("koordinasi-pejabat")
        @Dipilih @Size(max = 36) String wakil,
        @Kolom(value = "Nama dan jabatan wakil", keterangan = "Hanya bila ia tidak ada dalam daftar di atas.", bila = "kehadiran=WAKIL")
        @Size(max = 200) String namaWakil,
        @Kolom(value = "Mandat", keterangan = "Nomor dan tanggal mandat tertulis kepala unit, bila ada.", bila = "kehadiran=WAKIL")
        @Size(max = 100) String mandat,
        @Kolom(value = "Alasan", keterangan = "Mengapa berhalangan; juga bila wakilnya bukan satu tingkat di bawah kepala.",
                bila = "kehadiran=WAKIL|TIDAK_HADIR")
        @Size(max = 1000) String alasan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        if (kehadiran != KehadiranDirencanakan.WAKIL) {
            return List.of();
        }
        if (wakil == null && namaWakil == null) {
            return List.of(new Kesalahan("kehadiran", "Wakil wajib dipilih, atau namanya ditulis bila ia tidak ada dalam daftar."));
        }
        return wakil != null && namaWakil != null
                ? List.of(new Kesalahan("namaWakil", "Isi salah satu: wakil dari daftar, atau nama wakil yang tidak ada di sana.")) : List.of();
    }
}
