package id.rukun.prosedur.masabakti.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.formulir.TanggalBersyarat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the Lurah does where the report has not come in time (RUKUN-POL-12). */
@Tanggal(value = "Penundaan panitia tanpa laporan", bertumpu = Tanggal.PEMBUKAAN)
@Formulir(kunci = "masabakti-panitia", judul = "Panitia pemilihan tanpa laporan", sifat = SifatIsian.PUTUSAN)
public record PanitiaTanpaLaporanIsian(
        @Kolom(value = "Putusan",
                keterangan = "Keduanya sah (kebijakan Rukun). Bila menunggu, pilihan ini ditawarkan lagi; Ketua tetap dapat melapor.")
        @NotNull PutusanPanitia putusan,
        @Kolom(value = "Alasan", keterangan = "Uraikan mengapa tidak menunggu.", bila = "putusan=BENTUK", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat, TanggalBersyarat, PutusanBeralasan<PutusanPanitia> {

    @Override
    public boolean terjadi() {
        return putusan == PutusanPanitia.TUNGGU;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan == PutusanPanitia.BENTUK && alasan == null
                ? List.of(new Kesalahan("alasan", "Alasan wajib diisi bila panitia dibentuk tanpa laporan.")) : List.of();
    }
}
