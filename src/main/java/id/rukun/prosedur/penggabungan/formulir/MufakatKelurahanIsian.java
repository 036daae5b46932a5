package id.rukun.prosedur.penggabungan.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** The outcome of the Musyawarah at Kelurahan level. */
@Formulir(kunci = "penggabungan-musyawarah-kelurahan-mufakat", judul = "Hasil musyawarah tingkat Kelurahan")
public record MufakatKelurahanIsian(
        @Kolom(value = "Mufakat",
                keterangan = "Musyawarah tingkat Kelurahan memutuskan hanya dengan mufakat, tanpa pemungutan "
                        + "suara.")
        @NotNull MufakatKelurahan hasil,
        @Kolom(value = "Isi keputusan",
                keterangan = "Rumusan kesepakatan, atau pokok yang tidak disepakati. Dituangkan dalam berita acara "
                        + "(Pasal 11 ayat (3), Pasal 12 ayat (3)).")
        @NotBlank @Size(max = 4000) String isiKeputusan,
        @Kolom(value = "RW tujuan",
                keterangan = "RW yang menaungi RT hasil penggabungan; salah satu RW yang terkait. Yang diusulkan sudah terisi: "
                        + "cocokkan dengan hasil musyawarah. Kosong bila yang digabung RW.",
                bila = "hasil=TERCAPAI")
        @DariDaftar(value = "pilihanRw", dariLembar = true)
        @IdUnit @Size(max = 36) String rwTujuan,
        @Kolom(value = "Nomor unit hasil penggabungan",
                keterangan = "Dua atau tiga angka, misalnya 05. Tidak boleh sama dengan nomor yang sedang dipakai. Yang diusulkan "
                        + "sudah terisi: cocokkan dengan hasil musyawarah.",
                bila = "hasil=TERCAPAI", wajib = true)
        @Pattern(regexp = "\\d{2,3}", message = "{rukun.Pattern.nomorUnit}")
                String nomorHasil) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (hasil == MufakatKelurahan.TERCAPAI && nomorHasil == null) {
            kesalahan.add(new Kesalahan("nomorHasil",
                    "Nomor unit hasil penggabungan wajib diisi bila mufakat tercapai."));
        }
        return kesalahan;
    }
}
