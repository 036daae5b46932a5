package id.rukun.prosedur.koordinasi.formulir.laporan;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The one to whom a report is addressed takes it, gives instructions, or returns it. */
@Formulir(kunci = "laporan-penerimaan", judul = "Penerimaan laporan", sifat = SifatIsian.PUTUSAN)
public record LaporanPenerimaanIsian(
        @Kolom(value = "Putusan", keterangan = "Petunjuk berlaku sejak diberikan.")
        @NotNull PutusanLaporanAkhir putusan,
        @Kolom(value = "Petunjuk atau alasan", keterangan = "Petunjuk kepada pelapor, atau apa yang perlu diperbaiki.",
                bila = "putusan=BERI_PETUNJUK|KEMBALIKAN", wajib = true)
        @Size(max = 4000) String petunjuk) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan != null && putusan != PutusanLaporanAkhir.TERIMA && petunjuk == null
                ? List.of(new Kesalahan("petunjuk", "Petunjuk atau alasan wajib diisi.")) : List.of();
    }
}
