package id.rukun.prosedur.tindakan;

import id.rukun.isian.DariDaftar;
import id.rukun.isian.Dipilih;
import id.rukun.isian.Formulir;
import id.rukun.isian.Kolom;
import id.rukun.isian.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which submission of the case is to be corrected. */
@Formulir(kunci = "tindakan-sasaran", judul = "Pilih isian yang dikoreksi", sifat = SifatIsian.PERSETUJUAN)
public record SasaranKoreksiIsian(
        @Kolom(value = "Isian yang dikoreksi",
                keterangan = "Isian kantor Anda pada kasus ini. Formulirnya dibuka kembali sesudah ini, sudah "
                        + "terisi dengan yang lama.")
        @DariDaftar(value = "pilihanIsian", dariLembar = true)
        @Dipilih @NotBlank @Size(max = 36) String sasaran) {}
