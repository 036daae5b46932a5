package id.rukun.prosedur.pencatatan.formulir.penghapusan;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.prosedur.pencatatan.formulir.PutusanPencatatan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** The second person decides on an erasure, which nobody can undo. */
@Formulir(kunci = "pencatatan-putusan-penghapusan", judul = "Putusan atas permintaan penghapusan", sifat = SifatIsian.PERSETUJUAN)
public record PutusanPenghapusanIsian(
        @Kolom(value = "Putusan", keterangan = "Bacalah apa yang dihapus dan apa yang tetap. Yang disetujui dihapus sekarang dan tidak dapat "
                + "dipulihkan. Yang memutus bukan yang mengajukan, dan bukan orangnya sendiri (kebijakan Rukun).")
        @NotNull PutusanPencatatan putusan,
        @Kolom(value = "Nomor kasus ini", keterangan = "Ketik nomornya sebagaimana tertera pada lembar, untuk menyatakan bahwa Anda sudah membaca apa "
                + "yang dihapus.", bila = "putusan=SETUJUI", wajib = true)
        @Size(max = 20) String konfirmasi,
        @Kolom(value = "Nomor surat jawaban", keterangan = "Menurut buku agenda kantor yang memutus.", bila = "putusan=SETUJUI|TOLAK", wajib = true)
        @Size(max = 100) String nomor,
        @Kolom(value = "Alasan", keterangan = "Mengapa dikembalikan atau ditolak, paling sedikit satu kalimat. Alasan penolakan dimuat dalam surat "
                + "kepada yang meminta.", bila = "putusan=KEMBALIKAN|TOLAK", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat, PutusanBeralasan<PutusanPencatatan> {

    @Override
    public List<Kesalahan> kesalahan() {
        return Stream.concat(putusan == PutusanPencatatan.SETUJUI && konfirmasi == null
                        ? Stream.of(new Kesalahan("konfirmasi", "Nomor kasus ini wajib diketik bila disetujui.")) : Stream.empty(),
                PutusanPencatatan.kesalahanSurat(putusan, nomor, alasan)).toList();
    }
}
