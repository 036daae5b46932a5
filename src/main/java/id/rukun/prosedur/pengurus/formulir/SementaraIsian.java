package id.rukun.prosedur.pengurus.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.formulir.TanggalBersyarat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** Whether, and whom, the Lurah names until the board of the Ketua terpilih stands (Pasal 32 ayat (1)). */
@Tanggal(value = "Penundaan penunjukan pengurus sementara", bertumpu = "Pemilihan Ketua")
@Formulir(kunci = "pengurus-sementara", judul = "Pengurus sementara", sifat = SifatIsian.PUTUSAN)
public record SementaraIsian(
        @Kolom(value = "Putusan",
                keterangan = "Lurah dapat menunjuk pengurus sementara (Pasal 32 ayat (1)). Bila belum menunjuk, pilihan ini ditawarkan "
                        + "lagi. Tugas Ketua terpilih tetap terbuka.")
        @NotNull PenunjukanSementara putusan,
        @Kolom(value = "Sekretaris", keterangan = "Ketua terpilih tetap Ketua (AMB-46). Ketik nama untuk mencari.",
                bila = "putusan=TUNJUK", wajib = true)
        @DariDaftar("pengurus-calon")
        @Dipilih @Size(max = 36) String sekretaris,
        @Kolom(value = "Bendahara", keterangan = "Ketik nama untuk mencari.", bila = "putusan=TUNJUK", wajib = true)
        @DariDaftar("pengurus-calon")
        @Dipilih @Size(max = 36) String bendahara,
        @Kolom(value = "Pengurus Bidang", keterangan = "Boleh tidak ada. Ketik nama untuk mencari.", bila = "putusan=TUNJUK")
        @DariDaftar(value = "pengurus-calon", dicari = true, kata = "dipilih")
        @Dipilih @Size(max = 50, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> pengurusBidang,
        @Kolom(value = "Pembagian Bidang", keterangan = "Satu baris untuk setiap pengurus Bidang di atas, namanya seperti pada daftar.",
                bila = "putusan=TUNJUK")
        @Size(max = 50, message = "{rukun.Size.daftar}") List<@NotNull @Valid PembagianBidang> pembagianBidang)
        implements Bersyarat, TanggalBersyarat, IsiSusunan {

    @Override
    public boolean terjadi() {
        return putusan == PenunjukanSementara.TUNDA;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (putusan == PenunjukanSementara.TUNJUK && sekretaris == null) {
            kesalahan.add(new Kesalahan("sekretaris", "Sekretaris wajib dipilih."));
        }
        if (putusan == PenunjukanSementara.TUNJUK && bendahara == null) {
            kesalahan.add(new Kesalahan("bendahara", "Bendahara wajib dipilih."));
        }
        return kesalahan;
    }
}
