package id.rukun.prosedur.pelaksanatugas.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who acts for a Ketua whose Sekretaris cannot. */
@Formulir(kunci = "pelaksanatugas-pelaksana", judul = "Pelaksana tugas Ketua", sifat = SifatIsian.PUTUSAN)
public record PelaksanaIsian(
        @Kolom(value = "Putusan",
                keterangan = "Tidak ada Sekretaris yang dapat bertugas; Lurah dapat menunjuk pengurus lain unit itu "
                        + "(kebijakan Rukun berdasarkan tafsir AMB-88).")
        @NotNull PutusanPelaksana putusan,
        @Kolom(value = "Pelaksana tugas", keterangan = "Pengurus unit itu yang bertugas hari ini.", bila = "putusan=TUNJUK", wajib = true)
        @DariDaftar("pelaksanatugas-pelaksana")
        @Dipilih @Size(max = 36) String pelaksana,
        @Kolom(value = "Alasan", keterangan = "Uraikan pertimbangannya; disimpan dalam berkas.")
        @NotBlank @Size(max = 2000) String alasan) implements Bersyarat, PutusanBeralasan<PutusanPelaksana> {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan == PutusanPelaksana.TUNJUK && pelaksana == null
                ? List.of(new Kesalahan("pelaksana", "Pelaksana tugas wajib dipilih.")) : List.of();
    }
}
