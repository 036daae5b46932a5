package id.rukun.prosedur.pencatatan.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The second person decides on a change of the register. */
@Formulir(kunci = "pencatatan-putusan", judul = "Putusan atas permintaan register", sifat = SifatIsian.PERSETUJUAN)
public record PutusanPencatatanIsian(
        @Kolom(value = "Putusan", keterangan = "Bandingkan yang tertera pada lembar dengan suratnya. Yang memutus bukan yang meminta "
                + "(kebijakan Rukun).")
        @NotNull PutusanPencatatan putusan,
        @Kolom(value = "Alasan", keterangan = "Mengapa dikembalikan atau ditolak, paling sedikit satu kalimat.",
                bila = "putusan=KEMBALIKAN|TOLAK", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat, PutusanBeralasan<PutusanPencatatan> {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan != null && putusan != PutusanPencatatan.SETUJUI && alasan == null
                ? List.of(new Kesalahan("alasan", "Alasan wajib diisi bila dikembalikan atau ditolak.")) : List.of();
    }
}
