package id.rukun.prosedur.koordinasi.formulir.pelimpahan;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The delegator signs the draft, has it repaired, or gives it up. */
@Formulir(kunci = "pelimpahan-penandatanganan", judul = "Penandatanganan pelimpahan", sifat = SifatIsian.PERSETUJUAN)
public record PelimpahanPenandatangananIsian(
        @Kolom("Putusan") @NotNull PutusanPenandatanganan putusan,
        @Kolom(value = "Nomor", bila = "putusan=TANDATANGANI", wajib = true) @Size(max = 100) String nomor,
        @Kolom(value = "Tanggal", bila = "putusan=TANDATANGANI", wajib = true)
        @Tanggal(value = "Pelimpahan ditandatangani", bertumpu = Tanggal.PEMBUKAAN) LocalDate tanggal) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (putusan == PutusanPenandatanganan.TANDATANGANI && nomor == null) {
            kesalahan.add(new Kesalahan("nomor", "Nomor wajib diisi."));
        }
        if (putusan == PutusanPenandatanganan.TANDATANGANI && tanggal == null) {
            kesalahan.add(new Kesalahan("tanggal", "Tanggal wajib diisi."));
        }
        return kesalahan;
    }
}
