package id.rukun.prosedur.koordinasi.formulir.rapat;

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

/** How a meeting goes on to which too few came. */
@Formulir(kunci = "rapat-kelanjutan", judul = "Kelanjutan rapat", sifat = SifatIsian.PUTUSAN)
public record RapatKelanjutanIsian(
        @Kolom("Putusan") @NotNull PutusanKelanjutan putusan,
        @Kolom(value = "Pimpinan", keterangan = "Sesudah beberapa sidang tanpa unit yang sama; banyaknya tertera pada lembar.", bila = "putusan=MINTA_PUTUSAN", wajib = true) PimpinanRapat pimpinan,
        @Kolom(value = "Pendapat tertulis diminta dari", keterangan = "Unit yang tidak hadir; permintaannya disampaikan Rukun.")
        @DariDaftar(value = "koordinasi-rapat-unit-absen", kata = "dipilih")
        @Dipilih @NotNull @Size(max = 60, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> pendapat,
        @Kolom(value = "Alasan") @NotBlank @Size(max = 2000) String alasan) implements Bersyarat, PutusanBeralasan<PutusanKelanjutan> {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan == PutusanKelanjutan.MINTA_PUTUSAN && pimpinan == null
                ? List.of(new Kesalahan("pimpinan", "Pimpinan yang diminta memutus wajib dipilih.")) : List.of();
    }
}
