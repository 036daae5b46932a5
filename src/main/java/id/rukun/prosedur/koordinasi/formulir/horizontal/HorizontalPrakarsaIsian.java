package id.rukun.prosedur.koordinasi.formulir.horizontal;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** An Asisten asks others to coordinate with him (Pasal 9 angka 4 Perwali Bukittinggi 65/2014). */
@Formulir(kunci = "horizontal-prakarsa", judul = "Koordinasi antar-Asisten", pokok = true)
public record HorizontalPrakarsaIsian(
        @Kolom(value = "Koordinasi", keterangan = "Perkara beberapa Asisten yang masih terbuka. Kosongkan bila tidak menyangkut suatu "
                + "permintaan koordinasi.")
        @DariDaftar(value = "koordinasi-horizontal-terbuka", bilaAda = true)
        @Dipilih @Size(max = 36) String koordinasi,
        @Kolom(value = "Asisten yang ikut serta", keterangan = "Sedikitnya dua, dan semua yang tersangkut perkaranya (Pasal 9 angka 4). "
                + "Kantor Anda sendiri yang menyusun naskahnya; bila belum dipilih, ditambahkan.")
        @DariDaftar(value = "koordinasi-horizontal-asisten", kata = "dipilih")
        @Dipilih @NotEmpty @Size(max = 10, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> asisten,
        @Kolom(value = "Pokok", keterangan = "Apa yang perlu disepakati para Asisten.")
        @NotBlank @Size(max = 200) String pokok,
        @Kolom(value = "Tujuan", keterangan = "Pasal 9 angka 4.") @NotNull TujuanHorizontal tujuan) {}
