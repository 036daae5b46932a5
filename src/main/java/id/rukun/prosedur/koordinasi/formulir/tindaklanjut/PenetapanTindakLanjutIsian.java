package id.rukun.prosedur.koordinasi.formulir.tindaklanjut;

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

/** The Asisten, or the Sekretaris Daerah, says who is to follow up an item that was given back. */
@Formulir(kunci = "tindak-lanjut-penetapan", judul = "Penetapan unit penanggung jawab", sifat = SifatIsian.PUTUSAN)
public record PenetapanTindakLanjutIsian(
        @Kolom(value = "Putusan", keterangan = "Butir yang dikembalikan dua kali diputus Sekretaris Daerah (menurut tafsir).")
        @NotNull PutusanPenetapan putusan,
        @Kolom(value = "Unit", keterangan = "Yang fungsi, tugas, dan kewenangannya sesuai (Pasal 16 ayat (1)).", bila = "putusan=UNIT_LAIN",
                wajib = true)
        @DariDaftar(value = "koordinasi-unit", dicari = true)
        @Dipilih @Size(max = 36) String unit,
        @Kolom("Alasan") @NotBlank @Size(max = 2000) String alasan) implements Bersyarat, PutusanBeralasan<PutusanPenetapan> {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan == PutusanPenetapan.UNIT_LAIN && unit == null ? List.of(new Kesalahan("unit", "Unit wajib dipilih.")) : List.of();
    }
}
