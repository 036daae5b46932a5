package id.rukun.prosedur.penggantian.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The Lurah passes the report of a Ketua on, or gives it back. */
@Formulir(kunci = "penggantian-tinjauan", judul = "Tinjauan pengganti pengurus", sifat = SifatIsian.PUTUSAN)
public record TinjauanPenggantiIsian(
        @Kolom(value = "Putusan", keterangan = "Yang ditunjuk Ketua ditetapkan dengan Keputusan Lurah (Pasal 38 ayat (3)). Laporan yang "
                + "perlu diperbaiki dapat dikembalikan (kebijakan Rukun); Ketua boleh menunjuk orang yang sama lagi.")
        @NotNull TinjauanPengganti putusan,
        @Kolom(value = "Alasan", keterangan = "Sebutkan apa yang harus diperbaiki; dibaca Ketua.", bila = "putusan=KEMBALIKAN", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan == TinjauanPengganti.KEMBALIKAN && alasan == null
                ? List.of(new Kesalahan("alasan", "Alasan wajib diisi bila laporannya dikembalikan.")) : List.of();
    }
}
