package id.rukun.prosedur.tindakan.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
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
