package id.rukun.prosedur.penggantian.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which post is to be filled again. */
@Formulir(kunci = "penggantian-jabatan", judul = "Jabatan pengurus yang kosong", pokok = true)
public record JabatanKosongIsian(
        @Kolom(value = "Jabatan yang kosong",
                keterangan = "Yang ditinggalkan sebelum habis masa baktinya (Pasal 38 ayat (3)). Ketua tidak: Ketua baru dipilih.")
        @DariDaftar("penggantian-jabatan")
        @Dipilih @NotBlank @Size(max = 36) String jabatan) {}
