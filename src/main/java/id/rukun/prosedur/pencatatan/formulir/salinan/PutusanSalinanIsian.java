package id.rukun.prosedur.pencatatan.formulir.salinan;

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

/** The second person decides whether somebody is given a copy of what is held about him. */
@Formulir(kunci = "pencatatan-putusan-salinan", judul = "Putusan atas permintaan salinan data", sifat = SifatIsian.PERSETUJUAN)
public record PutusanSalinanIsian(
        @Kolom(value = "Putusan", keterangan = "Bandingkan dengan surat permohonannya. Salinannya memuat NIK dan nomor KK utuh. Yang memutus bukan yang "
                + "mengajukan, dan bukan orangnya sendiri (kebijakan Rukun).")
        @NotNull PutusanPencatatan putusan,
        @Kolom(value = "Nomor surat jawaban", keterangan = "Menurut buku agenda kantor yang memutus.", bila = "putusan=SETUJUI|TOLAK", wajib = true)
        @Size(max = 100) String nomor,
        @Kolom(value = "Alasan", keterangan = "Mengapa dikembalikan atau ditolak, paling sedikit satu kalimat. Alasan penolakan dimuat dalam surat "
                + "kepada yang meminta.", bila = "putusan=KEMBALIKAN|TOLAK", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat, PutusanBeralasan<PutusanPencatatan> {

    @Override
    public List<Kesalahan> kesalahan() {
        return PutusanPencatatan.kesalahanSurat(putusan, nomor, alasan).toList();
    }
}
