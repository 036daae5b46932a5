package id.rukun.prosedur.pencatatan.formulir.jabatan;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The office above decides whether a change of who holds a post stands. */
@Formulir(kunci = "pencatatan-jabatan-penetapan", judul = "Penetapan pencatatan jabatan", sifat = SifatIsian.PERSETUJUAN)
public record PenetapanJabatanIsian(
        @Kolom("Putusan") @NotNull PutusanPencatatanJabatan putusan,
        @Kolom(value = "Alasan", keterangan = "Disampaikan kepada yang mengajukan.", bila = "putusan!=SETUJUI", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat, PutusanBeralasan<PutusanPencatatanJabatan> {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan != null && putusan != PutusanPencatatanJabatan.SETUJUI && alasan == null
                ? List.of(new Kesalahan("alasan", "Alasan wajib diisi.")) : List.of();
    }
}
